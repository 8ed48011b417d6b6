package org.policychronicle.term;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.policychronicle.record.Origin;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.Reference;
import org.policychronicle.web.Results;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

/** Page and JSON of terms, from one and the same answer of the service. */
@WebMvcTest({ TermPageController.class, TermApiController.class })
class TermControllerTests {

	@Autowired
	private MockMvcTester mvc;

	@MockitoBean
	private TermService service;

	@Test
	void pageAndJsonShowTheSameList() {
		given(this.service.search(any(), any())).willReturn(new Results<>(1, 1, 20, "Terms",
				List.of(new TermSummary("personal-information", "personal information", null, "PI", "What it means.",
						null, List.of(law()), Origin.DOCUMENT, List.of(71),
						RecordKind.TERM.links("personal-information")))));
		assertThat(this.mvc.get().uri("/terms")).hasStatusOk()
			.bodyText()
			.contains("1 record", "href=\"/terms/personal-information\"", ">PI<", "What it means.",
					"href=\"/policies/personal-information-protection-law\"");
		assertThat(this.mvc.get().uri("/api/v1/terms")).hasStatusOk()
			.hasContentTypeCompatibleWith(MediaType.APPLICATION_JSON)
			.bodyJson()
			.isLenientlyEqualTo("""
					{ "total": 1, "items": [ { "slug": "personal-information", "title": "personal information",
					    "acronym": "PI", "definition": "What it means.", "sourceLines": [ 71 ],
					    "policies": [ { "slug": "personal-information-protection-law", "role": "defined-by" } ] } ] }
					""");
	}

	@Test
	void pageAndJsonShowTheSameTerm() {
		given(this.service.find("personal-information")).willReturn(new TermDetail("personal-information",
				"personal information", null, "PI", "What it means.", null, List.of(law()), List.of(), null, List.of(),
				null, Origin.DOCUMENT, List.of(71), List.of(), RecordKind.TERM.links("personal-information")));
		assertThat(this.mvc.get().uri("/terms/personal-information")).hasStatusOk()
			.bodyText()
			.contains("<h1>personal information</h1>", "What it means.", "href=\"/source#line-71\"",
					"href=\"/policies/personal-information-protection-law\"");
		assertThat(this.mvc.get().uri("/api/v1/terms/personal-information")).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("""
					{ "slug": "personal-information", "definition": "What it means.", "notes": [ ],
					  "policies": [ { "slug": "personal-information-protection-law" } ] }
					""");
	}

	private static Reference law() {
		return new Reference(RecordKind.POLICY, "personal-information-protection-law", "The law", null, "defined-by",
				null, Origin.DOCUMENT, null, RecordKind.POLICY.links("personal-information-protection-law"));
	}

}
