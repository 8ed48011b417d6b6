package org.policychronicle.format;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Pictures are made with the faces that come along, and not where there are none. */
class PicturesTests {

	private final Pictures pictures = new Pictures("fonts/");

	@Test
	void aTextIsBrokenBetweenWordsAndCutShortWhereItNeedsTooManyLines() {
		String text = "Interim Measures for the Management of Generative Artificial Intelligence Services";
		assertThat(String.join(" ", this.pictures.lines(text, 40, 600, 9))).isEqualTo(text);
		assertThat(this.pictures.lines(text, 40, 600, 2)).hasSize(2)
			.satisfies((lines) -> assertThat(lines.get(1)).endsWith("…"));
		assertThat(this.pictures.lines("生成式人工智能服务管理暂行办法", 40, 200, 9)).hasSizeGreaterThan(2)
			.allSatisfy((line) -> assertThat(line).hasSizeLessThanOrEqualTo(5));
	}

	@Test
	void aTextThatTheFacesCannotShowIsLeftOut() {
		assertThat(this.pictures.lines("ไทย", 40, 600, 2)).isEmpty();
		assertThat(this.pictures.lines("", 40, 600, 2)).isEmpty();
	}

	@Test
	void chineseIsDrawnAsItsOwnSignsAndNotAsBoxes() throws IOException {
		List<Integer> inked = List.of(inked("一"), inked("国"), inked("霸"));
		assertThat(inked).doesNotHaveDuplicates().allSatisfy((pixels) -> assertThat(pixels).isPositive());
	}

	@Test
	void aLargePictureIsNotDrawnLarger() throws IOException {
		assertThat(image(svg("一", 100, 50), 2).getWidth()).isEqualTo(200);
		assertThat(image(svg("一", 3000, 1000), 2).getWidth()).isEqualTo(3000);
	}

	@Test
	void withoutFacesThereAreNoPictures() {
		assertThat(this.pictures.isPossible()).isTrue();
		assertThat(new Pictures("nowhere/").isPossible()).isFalse();
	}

	private int inked(String text) throws IOException {
		BufferedImage image = image(svg(text, 60, 60), 1);
		int inked = 0;
		for (int i = 0; i < 60 * 60; i++) {
			inked += ((image.getRGB(i % 60, i / 60) & 0xff) < 128) ? 1 : 0;
		}
		return inked;
	}

	private BufferedImage image(String svg, int scale) throws IOException {
		return ImageIO.read(new ByteArrayInputStream(this.pictures.png(svg, scale)));
	}

	private static String svg(String text, int width, int height) {
		return """
				<svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%2$d" viewBox="0 0 %1$d %2$d">
				<rect width="%1$d" height="%2$d" fill="#fff"/>
				<text x="5" y="45" font-family="Chronicle Serif" font-size="40">%3$s</text></svg>
				""".formatted(width, height, text);
	}

}
