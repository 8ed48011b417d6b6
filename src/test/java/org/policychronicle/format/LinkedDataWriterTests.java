package org.policychronicle.format;

import java.util.List;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.policychronicle.record.PartialDate;
import org.policychronicle.record.RecordKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Linked data that can stand in a page, whatever is in it. */
class LinkedDataWriterTests {

	private static final String NASTY = "</script><script>alert(1)</script><!-- \u2028 \u2029 & \" \\ \u6cd5";

	private final LinkedDataWriter writer = new LinkedDataWriter(Works.SITE, new JsonMapper());

	@Test
	void nothingInTheDataEndsTheElementOrALine() {
		String json = this.writer.write(LinkedData.of("Legislation", RecordKind.POLICY.links("law"))
			.with("name", NASTY)
			.with("legislationDate", PartialDate.parse("2022-01")));
		assertThat(json).doesNotContain("<", ">", "&", "\u2028", "\u2029");
		String page = "<html><head><script type=\"application/ld+json\">" + json + "</script></head></html>";
		assertThat(Jsoup.parse(page).select("script")).hasSize(1);
		JsonNode read = new JsonMapper().readTree(Jsoup.parse(page).select("script").get(0).data());
		assertThat(read.path("name").stringValue()).isEqualTo(NASTY);
		assertThat(read.path("legislationDate").stringValue()).isEqualTo("2022-01");
		assertThat(read.path("@id").stringValue()).isEqualTo("https://chronicle.example/policies/law");
	}

	@Test
	void whatIsUnknownIsLeftOut() {
		String json = this.writer
			.write(LinkedData.of("Event", RecordKind.EVENT.links("x")).with("endDate", null).with("about", List.of()));
		assertThat(new JsonMapper().readTree(json).propertyNames()).containsExactlyInAnyOrder("@context", "@type",
				"@id", "url");
	}

}
