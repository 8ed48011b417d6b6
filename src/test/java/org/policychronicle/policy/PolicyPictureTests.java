package org.policychronicle.policy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.policychronicle.testing.ChronicleTest;
import org.policychronicle.testing.Site;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** A shared link to an instrument shows a picture of it, and the timeline is one too. */
@ChronicleTest
class PolicyPictureTests {

	private static final int MARGIN = 70;

	@LocalServerPort
	private int port;

	private Site site;

	@BeforeEach
	void open() {
		this.site = new Site(this.port);
	}

	@Test
	void eachInstrumentHasItsOwnAndItsLongestTitlesStayInsideTheMargins() throws IOException {
		List<String> longest = this.site.records("policies")
			.stream()
			.sorted(Comparator.comparingInt(
					(record) -> -record.path("shortTitle").stringValue(record.path("title").stringValue()).length()))
			.map((record) -> record.path("slug").stringValue())
			.limit(4)
			.toList();
		Set<Integer> seen = new HashSet<>();
		for (String slug : longest) {
			for (String language : List.of("", "/zh")) {
				BufferedImage picture = image(language + "/policies/" + slug + "/share.png");
				assertThat(picture.getWidth()).isEqualTo(1200);
				assertThat(picture.getHeight()).isEqualTo(630);
				assertThat(seen.add(Arrays.hashCode(picture.getRGB(0, 0, 1200, 630, null, 0, 1200)))).as(slug).isTrue();
				int paper = picture.getRGB(5, 300);
				assertThat(picture.getRGB(0, 20, MARGIN, 610, null, 0, MARGIN)).as(slug).containsOnly(paper);
				assertThat(picture.getRGB(1200 - MARGIN, 20, MARGIN, 610, null, 0, MARGIN)).as(slug)
					.containsOnly(paper);
				assertThat(picture.getRGB(0, 610, 1200, 20, null, 0, 1200)).as(slug).containsOnly(paper);
			}
		}
	}

	@Test
	void theRecordNamesItAndItIsKeptLikeEveryAnswer() {
		for (String language : List.of("", "/zh")) {
			String own = language + "/policies/data-security-law/share.png";
			String named = this.site.page(language + "/policies/data-security-law")
				.select("meta[property=og:image]")
				.attr("content");
			assertThat(URI.create(named).getPath()).isEqualTo(own);
			String tag = this.site.get(own).headers().firstValue("ETag").orElseThrow();
			assertThat(this.site.get(own, "If-None-Match", tag).statusCode()).isEqualTo(304);
		}
		assertThat(this.site.get("/policies/no-such-rule/share.png").statusCode()).isEqualTo(404);
	}

	@Test
	void theTimelineIsAPictureInBothLanguages() throws IOException {
		assertThat(this.site.get("/zh/timeline.svg").body()).contains("生成式人工智能");
		BufferedImage english = image("/timeline.png?theme=labelling");
		BufferedImage chinese = image("/zh/timeline.png?theme=labelling");
		assertThat(english.getWidth()).isEqualTo(2400).isEqualTo(chinese.getWidth());
		assertThat(english.getRGB(0, 0, 500, 300, null, 0, 500))
			.isNotEqualTo(chinese.getRGB(0, 0, 500, 300, null, 0, 500));
		assertThat(
				this.site.page("/zh/timeline?theme=labelling").select("a[href$=png?theme=labelling]").eachAttr("href"))
			.isNotEmpty()
			.containsOnly("/zh/timeline.png?theme=labelling");
	}

	private BufferedImage image(String path) throws IOException {
		return ImageIO.read(URI.create("http://localhost:" + this.port + path).toURL());
	}

}
