package org.policychronicle.format;

import java.awt.Component;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import javax.imageio.ImageIO;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.io.ClassPathResource;
import org.springframework.util.function.SingletonSupplier;

/**
 * Turns SVG into PNG for those who show nothing else, in two faces that come with the
 * application, since a server may have no fonts. Where Java can set no text at all there
 * are no pictures.
 */
public class Pictures {

	private static final Logger log = LoggerFactory.getLogger(Pictures.class);

	private static final FontRenderContext SMOOTH = new FontRenderContext(null, true, true);

	private static final int MANY_PIXELS = 6_000_000;

	private final SingletonSupplier<List<Font>> fonts;

	Pictures(String folder) {
		this.fonts = SingletonSupplier.of(() -> {
			try {
				return List.of(font(folder + "chronicle-serif.otf"), font(folder + "chronicle-sans.otf"));
			}
			catch (IOException | FontFormatException | RuntimeException | LinkageError | InternalError ex) {
				log.warn("No pictures as PNG, since Java can set no text here", ex);
				return List.of();
			}
		});
	}

	private static Font font(String path) throws IOException, FontFormatException {
		try (InputStream in = new ClassPathResource(path).getInputStream()) {
			Font font = Font.createFont(Font.TRUETYPE_FONT, in);
			GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
			return font;
		}
	}

	/**
	 * Whether this server can make any.
	 */
	public boolean isPossible() {
		return !this.fonts.obtain().isEmpty();
	}

	/**
	 * Makes one; only one at a time, since each needs much memory for a moment.
	 * @param svg the drawing
	 * @param scale how many pixels a unit of the drawing has, if that makes not too many
	 */
	public synchronized byte[] png(String svg, int scale) {
		SVGDocument drawing = Objects.requireNonNull(new SVGLoader()
			.load(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)), null, LoaderContext.createDefault()));
		FloatSize size = drawing.size();
		int times = (size.width * size.height * scale * scale > MANY_PIXELS) ? 1 : scale;
		BufferedImage picture = new BufferedImage((int) size.width * times, (int) size.height * times,
				BufferedImage.TYPE_3BYTE_BGR);
		Graphics2D pen = picture.createGraphics();
		pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		drawing.render((Component) null, pen, new ViewBox(picture.getWidth(), picture.getHeight()));
		pen.dispose();
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		try {
			ImageIO.write(picture, "png", png);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return png.toByteArray();
	}

	/**
	 * Breaks a text into lines, and cuts it short where it needs more than there may be.
	 * @param size how large its letters are
	 * @param width how wide a line may be
	 * @param most how many lines there may be
	 * @return no line where the faces lack a character of the text
	 */
	public List<String> lines(String text, int size, int width, int most) {
		Font font = this.fonts.obtain().get(0).deriveFont((float) size);
		List<String> lines = new ArrayList<>();
		if (text.isEmpty() || font.canDisplayUpTo(text) >= 0) {
			return lines;
		}
		AttributedString set = new AttributedString(text, Map.of(TextAttribute.FONT, font));
		LineBreakMeasurer measurer = new LineBreakMeasurer(set.getIterator(), SMOOTH);
		while (measurer.getPosition() < text.length() && lines.size() < most) {
			int start = measurer.getPosition();
			measurer.setPosition(measurer.nextOffset(width));
			lines.add(text.substring(start, measurer.getPosition()).strip());
		}
		if (measurer.getPosition() < text.length()) {
			lines.set(most - 1, lines.get(most - 1).replaceFirst("[\\s,;，；]*..$", "…"));
		}
		return lines;
	}

}
