package org.policychronicle.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.policychronicle.evidence.EvidenceSources;
import org.policychronicle.record.ChangeTimes;
import org.policychronicle.record.DatePrecision;
import org.policychronicle.record.Milestone;
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
import static org.mockito.Mockito.verifyNoInteractions;

/** Page and JSON of policies, from one and the same answer of the service. */
@WebMvcTest({ PolicyPageController.class, PolicyApiController.class })
class PolicyControllerTests {

	@Autowired
	private MockMvcTester mvc;

	@MockitoBean
	private PolicyService service;

	@MockitoBean
	private ChangeTimes changes;

	@MockitoBean
	private EvidenceSources sources;

	@Test
	void pageAndJsonShowTheSameList() {
		Results<PolicySummary> results = new Results<>(41, 2, 20, "Policies filed under 2021",
				List.of(personalInformationLaw()));
		given(this.service.search(any(), any())).willReturn(results);
		given(this.service.list(any(), any()))
			.willReturn(
					new PolicyList(results,
							PolicyChart.of(new TreeMap<>(Map.of(2019, 3L, 2021, 40L)), Map.of(2019, 1L, 2021, 40L),
									(year) -> year == 2021),
							50, Map.of("personal-information-protection-law", card())));
		assertThat(this.mvc.get().uri("/policies?year=2021&page=2")).hasStatusOk()
			.bodyText()
			.contains("Policies filed under 2021", "41 records", "Personal Information Protection Law",
					"href=\"/policies/personal-information-protection-law\"", "In force", "1 November 2021",
					"CAC + 2 others", "In force since 1 November 2021", "All 50", "aria-label=\"2019: 1\"",
					"aria-label=\"2021: 40\"", "href=\"/policies?year=2021&amp;page=3\"",
					"href=\"/policies?year=2021\"")
			.doesNotContain("aria-label=\"2020");
		assertThat(this.mvc.get().uri("/api/v1/policies?year=2021&page=2")).hasStatusOk()
			.hasContentTypeCompatibleWith(MediaType.APPLICATION_JSON)
			.bodyJson()
			.isLenientlyEqualTo(
					"""
							{ "total": 41, "page": 2, "size": 20, "description": "Policies filed under 2021",
							  "items": [ { "slug": "personal-information-protection-law", "type": "law",
							    "title": "Personal Information Protection Law", "sourceYear": 2021, "issued": "2021-08",
							    "effective": "2021-11-01", "status": { "value": "in-force", "decidedBy": "effective", "basis": "document" },
							    "agencies": [ { "slug": "cac", "role": "enforces" } ], "sourceLines": [ 70, 129 ],
							    "links": { "self": "/api/v1/policies/personal-information-protection-law" } } ],
							  "links": { "prev": "/api/v1/policies?year=2021", "next": "/api/v1/policies?year=2021&page=3",
							    "html": "/policies?year=2021&page=2" } }
							""");
	}

	@Test
	void badParametersAreNamedWithWhatIsAllowed() {
		assertThat(this.mvc.get().uri("/api/v1/policies?jurisdiction=mars")).hasStatus(400)
			.bodyJson()
			.isLenientlyEqualTo("""
					{ "type": "/problems/bad-parameter",
					  "errors": [ { "parameter": "jurisdiction", "rejected": "mars",
					    "allowed": [ "national", "shanghai", "shenzhen", "beijing", "zhejiang", "guangdong", "hangzhou",
					      "chengdu" ] } ] }
					""");
		verifyNoInteractions(this.service);
	}

	private static PolicyCard card() {
		PolicySummary law = personalInformationLaw();
		return new PolicyCard(law.slug(), law.title(), null, law.title(), null, law.summary(), null, law.type(),
				law.status(), law.issued(), law.effective(), List.of("CAC", "MPS", "MIIT"),
				new LifeLine(List.of(), List.of(), false), law.links());
	}

	private static PolicySummary personalInformationLaw() {
		PartialDate effective = new PartialDate(LocalDate.of(2021, 11, 1), DatePrecision.DAY);
		return new PolicySummary("personal-information-protection-law", "Personal Information Protection Law", null,
				null, null, PolicyType.LAW, LegalLevel.NATIONAL_LAW, Jurisdiction.NATIONAL, List.of("personal-data"),
				2021, new PartialDate(LocalDate.of(2021, 8, 1), DatePrecision.MONTH), effective,
				new PolicyStatus(PolicyStatus.Value.IN_FORCE, LocalDate.of(2024, 1, 1), Milestone.EFFECTIVE, effective,
						Origin.DOCUMENT),
				List.of(new Reference(RecordKind.AGENCY, "cac", "Cyberspace Administration of China", null, "enforces",
						null, Origin.DOCUMENT, null, RecordKind.AGENCY.links("cac"))),
				"A law on personal data.", null, Origin.DOCUMENT, List.of(70, 129),
				RecordKind.POLICY.links("personal-information-protection-law"));
	}

}
