package org.policychronicle;

import java.util.Base64;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.policychronicle.testing.BrowserTest;
import org.policychronicle.testing.Site;

import static org.assertj.core.api.Assertions.assertThat;

/** Pages on paper hold all that the page holds, and say where and when it was. */
class PrintTests extends BrowserTest {

	@ParameterizedTest
	@ValueSource(strings = { "/timeline", "/zh/timeline", "/policies", "/policies/generative-ai-interim-measures",
			"/agencies", "/organizations", "/news/nytimes-made-in-china-2030", "/source", "/compare" })
	void nothingIsCutOffOrClosed(String path) throws Exception {
		visit(path);
		String closed = String.valueOf(
				script("""
						return Array.from(document.querySelectorAll("main details:not([open]):not(form *):not(.tools *):not(.filters *)"))
							.map((details) => details.querySelector(":scope > :not(summary)"))
							.map((part) => part && document.createTreeWalker(part, NodeFilter.SHOW_TEXT,
									(text) => text.data.trim() ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP).nextNode())
							.map((text) => text?.data.trim().split(/\\s+/)[0] ?? "").join(" ")"""));
		Map<String, Object> pdf = this.browser.executeCdpCommand("Page.printToPDF",
				Map.of("preferCSSPageSize", true, "printBackground", true));
		try (PDDocument paper = Loader.loadPDF(Base64.getDecoder().decode(pdf.get("data").toString()))) {
			PDRectangle page = paper.getPage(0).getMediaBox();
			assertThat(page.getWidth()).isBetween(594f, 597f);
			String text = text(paper, page.getWidth());
			assertThat(text.replaceAll("\\s", "")).contains("http://localhost:8080" + path.replace(" ", ""),
					new Site(this.port).json("/api/v1").path("version").stringValue());
			for (String word : closed.split(" ")) {
				assertThat(text.replaceAll("\\s", "")).as(path).contains(word);
			}
			if (path.contains("timeline")) {
				assertThat(text).contains("2026");
			}
			if (path.equals("/policies")) {
				assertThat(text.replaceAll("\\s", "")).contains("(http://localhost:" + this.port + "/policies/");
			}
		}
	}

	// Fails where a letter stands beyond the edge.
	private static String text(PDDocument paper, float width) throws Exception {
		PDFTextStripper reader = new PDFTextStripper() {
			@Override
			protected void processTextPosition(TextPosition letter) {
				assertThat(letter.getX() + letter.getWidth()).as(letter.getUnicode()).isLessThanOrEqualTo(width);
				super.processTextPosition(letter);
			}
		};
		return reader.getText(paper);
	}

}
