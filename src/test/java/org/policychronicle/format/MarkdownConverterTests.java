package org.policychronicle.format;

import java.util.List;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policychronicle.record.Origin;
import org.policychronicle.record.PartialDate;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.Reference;
import org.policychronicle.web.Format;

import static org.assertj.core.api.Assertions.assertThat;

/** Markdown, as another library than the one that writes it reads it. */
class MarkdownConverterTests {

	private static final String NASTY = "1. *a* | <script>alert(1)</script> [x](http://evil) `c` # _d_ \\ &amp; ![i](y)";

	private final MarkdownConverter converter = new MarkdownConverter(Works.SITE, Works.messages(), () -> Works.DATA,
			Works.CLOCK);

	@Test
	void nothingInTheDataIsTakenForMarkup() {
		Reference law = new Reference(RecordKind.POLICY, "law", NASTY, "\u67d0\u6cd5", "issued",
				PartialDate.parse("2022"), Origin.DOCUMENT, null, RecordKind.POLICY.links("law"));
		Document read = read(MarkdownDocument.of(NASTY, "/policies/x")
			.text(NASTY)
			.text("- no list\n# no heading")
			.fact("filter.type", NASTY)
			.fact("record.date", PartialDate.parse("2022-01"))
			.fact("provenance.lines", List.of(70, 71))
			.references("nav.policies", List.of(law), "AgencyRole")
			.points("policy.provisions", List.of(NASTY, "+ two\nlines"))
			.cite(Works.LAW));
		assertThat(read.select("h1").text()).isEqualTo(NASTY);
		assertThat(read.select("p").eachText()).contains(NASTY, "- no list # no heading");
		assertThat(read.select("td").eachText()).containsExactly("Type", NASTY, "Date", "January 2022 (month only)",
				"Lines of the 2024 overview", "70, 71");
		assertThat(read.select("li").eachText()).containsExactly(NASTY + " \u67d0\u6cd5, 2022 (issued)", NASTY,
				"+ two lines");
		assertThat(read.select("a").eachAttr("href")).containsOnly("https://chronicle.example/policies/x",
				"https://chronicle.example/policies/law", "http://evil");
		assertThat(read.select("a:containsOwn(x)[href*=evil]")).isEmpty();
		assertThat(read.select("script, img, code, em, strong, ol")).isEmpty();
		assertThat(read.select("h2").eachText()).containsExactly("Key facts", "Laws and policies", "Duties and rights",
				"Cite this");
		assertThat(read.body().text()).contains("First Body & Second & Body. (2021, August 20). A Law [\u67d0\u6cd5]");
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://www.cac.gov.cn/2022-01/04/c_1642894606364259.htm",
			"https://a.example/x_y_z?a=1&copy=2", "https://a.example/A_(b)",
			"https://a.example/~user/*all*/%E6%B3%95#_top", "https://a.example/a--b/[1]" })
	void anAddressIsALinkThatLeadsWhereItSays(String address) {
		Document read = read(MarkdownDocument.of("x", "/policies/x")
			.text("See " + address + ".")
			.fact("news.address", address)
			.points("policy.texts",
					List.of("Text: " + address + " (of 2022)", "\u89c1" + address + "\uff0c\u5168\u6587")));
		assertThat(read.select("a").subList(1, 5)).allSatisfy((link) -> {
			assertThat(link.attr("href")).isEqualTo(address);
			assertThat(link.text()).isEqualTo(address);
		});
		assertThat(read.select("p").eachText()).contains("See " + address + ".");
	}

	private Document read(MarkdownDocument document) {
		MutableDataSet options = new MutableDataSet().set(Parser.EXTENSIONS, List.of(TablesExtension.create()));
		String text = this.converter.write(document, Format.MARKDOWN);
		return Jsoup.parse(HtmlRenderer.builder(options).build().render(Parser.builder(options).build().parse(text)));
	}

}
