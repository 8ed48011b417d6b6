package org.policychronicle.note;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.policychronicle.record.Confidence;
import org.policychronicle.record.DatePrecision;
import org.policychronicle.record.Origin;
import org.policychronicle.record.PartialDate;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.Reference;
import org.policychronicle.web.Facet;
import org.policychronicle.web.Results;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

/** Page and JSON of data notes, from one and the same answer of the service. */
@WebMvcTest({ NotePageController.class, NoteApiController.class })
class NoteControllerTests {

	@Autowired
	private MockMvcTester mvc;

	@MockitoBean
	private NoteService service;

	@Test
	void pageAndJsonShowTheSameList() {
		given(this.service.search(any(), any())).willReturn(new Results<>(41, 2, 20, "Data notes of severity “High”",
				List.of(releaseDate(), unidentified()))
			.withFacets(List.of(new Facet("severity", false, List.of(new Facet.Value("high", "High", 41, true))),
					new Facet("about", false, List.of(new Facet.Value("policy", "Policies", 30, false))))));
		assertThat(this.mvc.get().uri("/data-notes?severity=high&page=2")).hasStatusOk()
			.bodyText()
			.contains("Data notes of severity “High”", "41 records", "High impact", "Contradicted by other sources",
					"href=\"/data-notes/release-date\"", "The 2024 overview says", "Released in April 2023.",
					"Other sources say", "Released in 2017.", "high confidence", "Primary page: example.org/plan.",
					"Affects 1 record<", "affects dates", "affects year in the 2024 overview",
					"href=\"/source#line-2\"", "href=\"/data-notes?severity=high&amp;page=3\"", "href=\"/data-notes\"",
					"href=\"/data-notes?severity=high&amp;about=policy\"")
			.containsSubsequence("Named once.", "not known", "low confidence in this note")
			.doesNotContain("href=\"example.org", "href=\"https://example.org");
		assertThat(this.mvc.get().uri("/api/v1/data-notes?severity=high&page=2")).hasStatusOk()
			.hasContentTypeCompatibleWith(MediaType.APPLICATION_JSON)
			.bodyJson()
			.isLenientlyEqualTo("""
					{ "total": 41, "page": 2, "size": 20, "description": "Data notes of severity “High”",
					  "items": [
					    { "slug": "release-date", "code": "I-01", "title": "Two dates for one plan", "severity": "high",
					      "kind": "departs-from-record", "documentSays": "Released in April 2023.",
					      "established": "Released in 2017.", "evidence": "Primary page: example.org/plan.",
					      "confidence": "high", "sourceLines": [ 2, 101 ],
					      "records": [ { "kind": "policy", "slug": "plan", "role": "dates" },
					        { "kind": "policy", "slug": "plan", "role": "sourceYear" } ],
					      "links": { "self": "/api/v1/data-notes/release-date", "html": "/data-notes/release-date" } },
					    { "slug": "unidentified", "established": null, "evidence": null, "confidence": "low" } ],
					  "facets": { "severity": [ { "value": "high", "count": 41, "selected": true,
					    "toggle": "/api/v1/data-notes" } ] },
					  "links": { "prev": "/api/v1/data-notes?severity=high",
					    "html": "/data-notes?severity=high&page=2" } }
					""");
	}

	@Test
	void pageAndJsonShowTheSameNote() {
		given(this.service.find("release-date")).willReturn(releaseDateInDetail());
		assertThat(this.mvc.get().uri("/data-notes/release-date")).hasStatusOk()
			.bodyText()
			.contains("<h1>Two dates for one plan</h1>", "Released in April 2023.", "Released in 2017.",
					"Primary page: example.org/plan.", "href=\"/policies/plan\"", "affects dates",
					"href=\"/timeline/release\"", ">2017</time>", "(month only)", "affects a field without a label",
					"href=\"/source#line-101\"", "href=\"/source#year-2017\"", "href=\"/data-notes?severity=high\"")
			.doesNotContain("(year only)", "href=\"example.org", "??");
		assertThat(this.mvc.get().uri("/api/v1/data-notes/release-date")).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("""
					{ "slug": "release-date", "severity": "high", "established": "Released in 2017.",
					  "policies": [ { "slug": "plan", "role": "dates", "date": "2017" } ],
					  "events": [ { "slug": "release", "date": "2023-04" } ], "terms": [ ],
					  "sections": [ { "slug": "year-2017" } ] }
					""");
	}

	private static NoteSummary releaseDate() {
		return new NoteSummary("release-date", "I-01", "Two dates for one plan", null, Severity.HIGH,
				NoteKind.DEPARTS_FROM_RECORD, "Released in April 2023.", null, "Released in 2017.", null,
				"Primary page: example.org/plan.", null, Confidence.HIGH, List.of(plan("dates"), plan("sourceYear")),
				List.of(2, 101), RecordKind.NOTE.links("release-date"));
	}

	private static NoteSummary unidentified() {
		return new NoteSummary("unidentified", "I-02", "A plan that was not found", null, Severity.HIGH,
				NoteKind.UNVERIFIED, "Named once.", null, null, null, null, null, Confidence.LOW, List.of(), List.of(5),
				RecordKind.NOTE.links("unidentified"));
	}

	private static NoteDetail releaseDateInDetail() {
		return new NoteDetail("release-date", "I-01", "Two dates for one plan", null, Severity.HIGH,
				NoteKind.DEPARTS_FROM_RECORD, "Released in April 2023.", null, "Released in 2017.", null,
				"Primary page: example.org/plan.", null, Confidence.HIGH, List.of(plan("dates")), List.of(), List.of(),
				List.of(reference(RecordKind.EVENT, "release", "a field without a label",
						new PartialDate(LocalDate.of(2023, 4, 1), DatePrecision.MONTH))),
				List.of(), List.of(), List.of(), List.of(2, 101),
				List.of(reference(RecordKind.SECTION, "year-2017", "stated-in", null)),
				RecordKind.NOTE.links("release-date"));
	}

	private static Reference plan(String field) {
		return reference(RecordKind.POLICY, "plan", field,
				new PartialDate(LocalDate.of(2017, 1, 1), DatePrecision.YEAR));
	}

	private static Reference reference(RecordKind kind, String slug, String role, PartialDate date) {
		return new Reference(kind, slug, slug, null, role, date, Origin.DOCUMENT, null, kind.links(slug));
	}

}
