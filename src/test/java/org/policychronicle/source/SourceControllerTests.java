package org.policychronicle.source;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.policychronicle.record.DatePrecision;
import org.policychronicle.record.PartialDate;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.RecordLinks;
import org.policychronicle.record.RecordNotFoundException;
import org.policychronicle.web.Results;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verifyNoInteractions;

/** Page and JSON of the source document, from one and the same answer of the service. */
@WebMvcTest({ SourcePageController.class, SourceApiController.class })
class SourceControllerTests {

	private static final List<Citation> LINE_2 = List.of(new Citation(2, RecordKind.NOTE, "two-dates", "Two dates"),
			new Citation(2, RecordKind.POLICY, "plan", "The plan"));

	private static final List<Citation> LINE_3 = List.of(new Citation(3, RecordKind.NOTE, "two-dates", "Two dates"));

	@Autowired
	private MockMvcTester mvc;

	@MockitoBean
	private SourceService service;

	@Test
	void pageAndJsonShowTheSameDocument() {
		given(this.service.document()).willReturn(document());
		given(this.service.find("strategy")).willReturn(document());
		assertThat(this.mvc.get().uri("/source")).hasStatusOk()
			.bodyText()
			.contains("<h1>The strategy</h1>", "October 2024", "1 of 2 statements cited", "id=\"introduction\"",
					"lines 1–3", "2 records", "Laws and policies", "id=\"line-1\"", "id=\"line-2\"", "id=\"line-3\"",
					"heading", "href=\"/policies/plan\">The plan</a>", "href=\"/policies/plan\">plan</a>",
					"href=\"/data-notes/two-dates\">two-dates</a>", "href=\"/api/v1/sources/strategy\"");
		assertThat(this.mvc.get().uri("/api/v1/sources/strategy")).hasStatusOk()
			.hasContentTypeCompatibleWith(MediaType.APPLICATION_JSON)
			.bodyJson()
			.isLenientlyEqualTo("""
					{ "slug": "strategy", "title": "The strategy", "lineCount": 3, "latestItem": "2024-10",
					  "precision": "month", "coverage": { "statements": 2, "cited": 1 },
					  "sections": [ { "slug": "introduction", "heading": "Introduction", "firstLine": 1, "lastLine": 3,
					    "year": null, "coverage": { "statements": 2, "cited": 1 },
					    "records": [ { "kind": "policy", "slug": "plan", "title": "The plan", "lines": [ 2 ] },
					      { "kind": "note", "slug": "two-dates", "lines": [ 2, 3 ] } ],
					    "lines": [ { "line": 1, "role": "heading", "citedBy": [ ] },
					      { "line": 2, "role": "statement", "citedBy": [ { "kind": "policy", "slug": "plan",
					        "links": { "self": "/api/v1/policies/plan" } }, { "kind": "note" } ] },
					      { "line": 3, "role": "statement", "citedBy": [ { "kind": "note" } ] } ] } ],
					  "links": { "self": "/api/v1/sources/strategy", "html": "/source" } }
					""");
	}

	@Test
	void theCollectionHoldsTheDocumentWithoutItsSections() {
		given(this.service.all(any()))
			.willReturn(new Results<>(1, 1, 20, "Source documents", List.of(SourceSummary.of(document()))));
		assertThat(this.mvc.get().uri("/api/v1/sources")).hasStatusOk().bodyJson().isLenientlyEqualTo("""
				{ "total": 1, "items": [ { "slug": "strategy", "lineCount": 3, "sectionCount": 1,
				    "coverage": { "statements": 2, "cited": 1 }, "links": { "html": "/source" } } ],
				  "links": { "self": "/api/v1/sources", "html": "/source" } }
				""");
	}

	@Test
	void aSectionCanBeHadAlone() {
		given(this.service.section("introduction")).willReturn(introduction());
		assertThat(this.mvc.get().uri("/api/v1/sources/sections/introduction")).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("""
					{ "slug": "introduction", "links": { "self": "/api/v1/sources/sections/introduction",
					  "html": "/source#introduction" } }
					""");
	}

	@Test
	void anUnknownSlugIsNotFound() {
		given(this.service.find("nope")).willThrow(new RecordNotFoundException("source-document", "nope"));
		given(this.service.section("nope")).willThrow(new RecordNotFoundException(RecordKind.SECTION, "nope"));
		for (String path : List.of("/api/v1/sources/nope", "/api/v1/sources/sections/nope")) {
			assertThat(this.mvc.get().uri(path)).hasStatus(404)
				.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
				.bodyJson()
				.isLenientlyEqualTo("{ \"type\": \"/problems/not-found\", \"instance\": \"" + path + "\" }");
		}
	}

	@Test
	void badParametersAreRefused() {
		for (String address : List.of("/api/v1/sources?size=0", "/api/v1/sources?page=0", "/api/v1/sources?foo=1",
				"/api/v1/sources?size=1&size=2", "/api/v1/sources/strategy?foo=1",
				"/api/v1/sources/sections/introduction?foo=1")) {
			assertThat(this.mvc.get().uri(URI.create(address))).as(address)
				.hasStatus(400)
				.bodyJson()
				.hasPath("errors[0].parameter");
		}
		verifyNoInteractions(this.service);
	}

	private static SourceDetail document() {
		SourceSection introduction = introduction();
		return new SourceDetail("strategy", "The strategy", 3,
				new PartialDate(LocalDate.of(2024, 10, 1), DatePrecision.MONTH), introduction.coverage(),
				List.of(introduction), new RecordLinks("/api/v1/sources/strategy", "/source"));
	}

	private static SourceSection introduction() {
		List<SourceLine> lines = List.of(SourceLine.of(1, LineRole.HEADING, List.of()),
				SourceLine.of(2, LineRole.STATEMENT, LINE_2), SourceLine.of(3, LineRole.STATEMENT, LINE_3));
		List<Citation> citations = List.of(LINE_2.get(0), LINE_2.get(1), LINE_3.get(0));
		return new SourceSection("introduction", "Introduction", 1, 3, null, Coverage.of(lines),
				CitingRecord.of(citations), lines, RecordKind.SECTION.links("introduction"));
	}

}
