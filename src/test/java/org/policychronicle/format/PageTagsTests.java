package org.policychronicle.format;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a page tells reference managers: title, issuers, date, number, official address.
 */
class PageTagsTests {

	private static final String HERE = "https://chronicle.example/policies/rules";

	@Test
	void theHeadNamesTitleIssuersDateNumberAndOfficialAddress() {
		List<PageTags.Tag> tags = PageTags.of(Works.RULES, HERE);
		assertThat(values(tags, "citation_title")).containsExactly("Some Rules");
		assertThat(values(tags, "citation_author")).containsExactly("A", "B", "C", "D");
		assertThat(values(tags, "citation_publication_date")).containsExactly("2021/12/31");
		assertThat(values(tags, "citation_technical_report_number")).containsExactly("Order No. 9");
		assertThat(values(tags, "citation_public_url")).containsExactly("https://www.cac.gov.cn/rules.htm");
		assertThat(values(tags, "citation_language")).containsExactly("zh");
		assertThat(values(tags, "DC.creator")).hasSize(4);
		assertThat(values(tags, "DC.date")).containsExactly("2021-12-31");
		assertThat(values(tags, "DC.title.alternative")).containsExactly("\u67d0\u89c4\u5b9a");
		assertThat(values(tags, "DC.type")).containsExactly("statute");
	}

	@Test
	void whatIsNotKnownHasNoTag() {
		List<PageTags.Tag> tags = PageTags.of(Works.NEWS, HERE);
		assertThat(tags).extracting(PageTags.Tag::name)
			.doesNotContain("citation_author", "citation_technical_report_number", "citation_language");
		assertThat(values(tags, "citation_public_url")).containsExactly(HERE);
	}

	@Test
	void theSpanNamesEachIssuerAsABody() {
		List<String> keys = Arrays.stream(PageTags.coins(Works.RULES, HERE).split("&"))
			.map((key) -> URLDecoder.decode(key, StandardCharsets.UTF_8))
			.toList();
		assertThat(keys).contains("ctx_ver=Z39.88-2004", "rft.title=Some Rules", "rft.aucorp=A", "rft.aucorp=D",
				"rft.date=2021-12-31", "rft.language=zh", "rft.type=statute",
				"rft_id=https://www.cac.gov.cn/rules.htm");
		assertThat(PageTags.coins(Works.RULES, HERE)).doesNotContain(" ", "\"");
	}

	private static List<String> values(List<PageTags.Tag> tags, String name) {
		return tags.stream().filter((tag) -> tag.name().equals(name)).map(PageTags.Tag::content).toList();
	}

}
