package org.policychronicle.discovery;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.SortedMap;

import javax.imageio.ImageIO;

import org.springframework.core.io.ClassPathResource;

/**
 * The picture that stands beside a shared link: the name of the record over its policies
 * by year. Letters and digits are drawn beforehand, since a server may have no fonts.
 */
final class SharePicture {

	static final int WIDTH = 1200;

	static final int HEIGHT = 630;

	private static final int MARGIN = 60;

	private static final int BASE = 560;

	private static final int TALLEST = 240;

	private static final int DIGIT = 14;

	private static final Color PAPER = new Color(0xfdfcf9);

	private static final Color RULE = new Color(0xd9d3c6);

	private static final Color ACCENT = new Color(0x96191b);

	private SharePicture() {
	}

	/**
	 * Draws the picture.
	 * @param policies how many policies there are by year; years between without any are
	 * shown empty
	 * @return a PNG of 1200 × 630 pixels
	 */
	static byte[] draw(SortedMap<Integer, Long> policies) {
		BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
		Graphics2D pen = picture.createGraphics();
		pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		pen.setComposite(AlphaComposite.SrcOver);
		pen.setColor(PAPER);
		pen.fillRect(0, 0, WIDTH, HEIGHT);
		pen.drawImage(read("wordmark.png"), MARGIN, MARGIN, null);
		pen.setColor(RULE);
		pen.fillRect(MARGIN, BASE, WIDTH - 2 * MARGIN, 2);
		if (!policies.isEmpty()) {
			bars(pen, policies);
		}
		pen.dispose();
		return png(picture);
	}

	private static void bars(Graphics2D pen, SortedMap<Integer, Long> policies) {
		BufferedImage digits = read("digits.png");
		int first = policies.firstKey();
		int years = policies.lastKey() - first + 1;
		double step = (WIDTH - 2.0 * MARGIN) / years;
		long most = policies.values().stream().mapToLong(Long::longValue).max().orElse(1);
		int labelled = (int) Math.ceil(5.0 * DIGIT / step);
		for (int i = 0; i < years; i++) {
			int left = (int) (MARGIN + i * step);
			int height = (int) Math.ceil((double) TALLEST * policies.getOrDefault(first + i, 0L) / most);
			pen.setColor(ACCENT);
			pen.fillRect(left + (int) (step * 0.15), BASE - height, Math.max(1, (int) (step * 0.7)), height);
			if (i % labelled == 0) {
				number(pen, digits, first + i, left + (int) (step - 4 * DIGIT) / 2);
			}
		}
	}

	private static void number(Graphics2D pen, BufferedImage digits, int number, int left) {
		String text = Integer.toString(number);
		for (int i = 0; i < text.length(); i++) {
			int digit = text.charAt(i) - '0';
			pen.drawImage(digits.getSubimage(digit * DIGIT, 0, DIGIT, digits.getHeight()), left + i * DIGIT, BASE + 12,
					null);
		}
	}

	private static BufferedImage read(String name) {
		try (InputStream in = new ClassPathResource("share/" + name).getInputStream()) {
			return ImageIO.read(in);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static byte[] png(BufferedImage picture) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			ImageIO.write(picture, "png", bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

}
