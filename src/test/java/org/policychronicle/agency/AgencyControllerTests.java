package org.policychronicle.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.policychronicle.record.DatePrecision;
import org.policychronicle.record.Name;
import org.policychronicle.record.Origin;
import org.policychronicle.record.PartialDate;
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

/** Page and JSON of public bodies, from one and the same answer of the service. */
@WebMvcTest({ AgencyPageController.class, AgencyApiController.class })
class AgencyControllerTests {

	@Autowired
	private MockMvcTester mvc;

	@MockitoBean
	private AgencyService service;

	@Test
	void pageAndJsonShowTheSameList() {
		given(this.service.search(any(), any())).willReturn(
				new Results<>(41, 2, 20, "Agencies listed as coordinating", List.of(cyberspaceAdministration())));
		given(this.service.matrix(any())).willReturn(AgencyMatrix.of(List.of(), Map.of(), new TreeMap<>()));
		assertThat(this.mvc.get().uri("/agencies?listed=true&page=2")).hasStatusOk()
			.bodyText()
			.contains("Agencies listed as coordinating", "41 records", "Cyberspace Administration of China",
					"href=\"/agencies/cac\"", "Coordinating body", "6 policies",
					"href=\"/policies?agency=cac&amp;role=drafted\"", "href=\"/agencies?listed=true&amp;page=3\"");
		assertThat(this.mvc.get().uri("/api/v1/agencies?listed=true&page=2")).hasStatusOk()
			.hasContentTypeCompatibleWith(MediaType.APPLICATION_JSON)
			.bodyJson()
			.isLenientlyEqualTo("""
					{ "total": 41, "page": 2, "size": 20, "description": "Agencies listed as coordinating",
					  "items": [ { "slug": "cac", "name": "Cyberspace Administration of China", "acronym": "CAC",
					    "kind": "administration", "listed": true, "policyCount": 6,
					    "roles": [ "enforces", "drafted" ], "sourceLines": [ 33, 124 ],
					    "links": { "self": "/api/v1/agencies/cac" } } ],
					  "links": { "prev": "/api/v1/agencies?listed=true", "html": "/agencies?listed=true&page=2" } }
					""");
	}

	@Test
	void pageAndJsonShowTheSameAgency() {
		given(this.service.find("cac")).willReturn(cyberspaceAdministrationInDetail());
		assertThat(this.mvc.get().uri("/agencies/cac")).hasStatusOk()
			.bodyText()
			.contains("<h1>Cyberspace Administration of China</h1>", "What it does.", "Policies by year and role",
					"href=\"/policies?agency=cac&amp;role=enforces&amp;year=2021\">2</a>",
					"href=\"/policies/data-security-law\"", ">drafted</h3>", "href=\"/source#line-33\"");
		assertThat(this.mvc.get().uri("/api/v1/agencies/cac")).hasStatusOk().bodyJson().isLenientlyEqualTo("""
				{ "slug": "cac", "names": [ { "name": "CAC", "kind": "acronym", "sourceLines": [ 33 ] } ],
				  "policies": [ { "slug": "data-security-law", "role": "enforces", "date": "2021" },
				    { "slug": "personal-information-protection-law", "role": "enforces" },
				    { "slug": "algorithmic-recommendation-provisions", "role": "drafted" } ] }
				""");
	}

	private static AgencySummary cyberspaceAdministration() {
		return new AgencySummary("cac", "Cyberspace Administration of China", "CAC", null, AgencyKind.ADMINISTRATION,
				true, "What it does.", null, 6, List.of("enforces", "drafted"), Origin.DOCUMENT, List.of(33, 124),
				RecordKind.AGENCY.links("cac"));
	}

	private static AgencyDetail cyberspaceAdministrationInDetail() {
		return new AgencyDetail("cac", "Cyberspace Administration of China", "CAC", null,
				List.of(new Name("CAC", Name.Kind.ACRONYM, Origin.DOCUMENT, List.of(33))), AgencyKind.ADMINISTRATION,
				true, "What it does.", null, null, null, null, List.of(), List.of(),
				List.of(policy("data-security-law", "enforces", 2021),
						policy("personal-information-protection-law", "enforces", 2021),
						policy("algorithmic-recommendation-provisions", "drafted", 2022)),
				List.of(), List.of(), List.of(), List.of(), null, Origin.DOCUMENT, null, List.of(33, 124), List.of(),
				RecordKind.AGENCY.links("cac"));
	}

	private static Reference policy(String slug, String role, int year) {
		return new Reference(RecordKind.POLICY, slug, slug, null, role,
				new PartialDate(LocalDate.of(year, 1, 1), DatePrecision.YEAR), Origin.DOCUMENT, null,
				RecordKind.POLICY.links(slug));
	}

}
