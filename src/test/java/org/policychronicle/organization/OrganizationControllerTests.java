package org.policychronicle.organization;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
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

/** Page and JSON of organizations, from one and the same answer of the service. */
@WebMvcTest({ OrganizationPageController.class, OrganizationApiController.class })
class OrganizationControllerTests {

	@Autowired
	private MockMvcTester mvc;

	@MockitoBean
	private OrganizationService service;

	@Test
	void pageAndJsonShowTheSameList() {
		given(this.service.search(any(), any())).willReturn(new Results<>(3, 1, 20,
				"Organizations mentioning \u201cA\u201d", List.of(yitu(), tencent(), reuters())));
		assertThat(this.mvc.get().uri("/organizations?q=A")).hasStatusOk()
			.bodyText()
			.contains("Organizations mentioning \u201cA\u201d", "National open innovation platforms",
					"href=\"/organizations/yitu\"", "\u4f9d\u56fe\u79d1\u6280", "Vision computing", ">2019</a>",
					"not recorded", "href=\"/organizations/reuters\"", "Publisher");
		assertThat(this.mvc.get().uri("/api/v1/organizations?q=A")).hasStatusOk()
			.hasContentTypeCompatibleWith(MediaType.APPLICATION_JSON)
			.bodyJson()
			.isLenientlyEqualTo("""
					{ "total": 3, "description": "Organizations mentioning \u201cA\u201d",
					  "items": [ { "slug": "yitu", "name": "YITU Technology", "chineseName": "\u4f9d\u56fe\u79d1\u6280",
					    "kind": "company", "platformField": "vision computing", "platformYear": 2019,
					    "policies": [ { "slug": "ai-open-innovation-platforms", "role": "operates-platform" } ] },
					    { "slug": "tencent", "platformField": null, "platformYear": 2017 },
					    { "slug": "reuters", "kind": "publisher", "platformYear": null } ] }
					""");
	}

	@Test
	void pageAndJsonShowTheSameOrganization() {
		given(this.service.find("openai")).willReturn(openAi());
		assertThat(this.mvc.get().uri("/organizations/openai")).hasStatusOk()
			.bodyText()
			.contains("<h1>OpenAI</h1>", "Items that name it", "href=\"/news/reuters-openai-restrictions\"",
					"(month only)")
			.doesNotContain("News it published", "Open innovation platform");
		assertThat(this.mvc.get().uri("/api/v1/organizations/openai")).hasStatusOk().bodyJson().isLenientlyEqualTo("""
				{ "slug": "openai", "news": [ { "role": "named-by", "date": "2024-06" } ], "statistics": [ ] }
				""");
	}

	private static OrganizationSummary yitu() {
		return organization("yitu", "YITU Technology", "\u4f9d\u56fe\u79d1\u6280", OrganizationKind.COMPANY,
				"vision computing", 2019,
				List.of(reference(RecordKind.POLICY, "ai-open-innovation-platforms", "operates-platform", null)));
	}

	private static OrganizationSummary tencent() {
		return organization("tencent", "Tencent", null, OrganizationKind.COMPANY, null, 2017, List.of());
	}

	private static OrganizationSummary reuters() {
		return organization("reuters", "Reuters", null, OrganizationKind.PUBLISHER, null, null, List.of());
	}

	private static OrganizationSummary organization(String slug, String name, @Nullable String chineseName,
			OrganizationKind kind, @Nullable String field, @Nullable Integer year, List<Reference> policies) {
		return new OrganizationSummary(slug, name, chineseName, kind, null, null, field, year, policies,
				Origin.DOCUMENT, List.of(92), RecordKind.ORGANIZATION.links(slug));
	}

	private static OrganizationDetail openAi() {
		PartialDate june = new PartialDate(LocalDate.of(2024, 6, 1), DatePrecision.MONTH);
		return new OrganizationDetail("openai", "OpenAI", null,
				List.of(new Name("OpenAI", Name.Kind.TITLE, Origin.DOCUMENT, List.of(17))), OrganizationKind.COMPANY,
				null, null, null, null, List.of(), List.of(),
				List.of(reference(RecordKind.NEWS, "reuters-openai-restrictions", "named-by", june)), List.of(),
				List.of(), null, Origin.DOCUMENT, List.of(17), List.of(), RecordKind.ORGANIZATION.links("openai"));
	}

	private static Reference reference(RecordKind kind, String slug, String role, @Nullable PartialDate date) {
		return new Reference(kind, slug, slug, null, role, date, Origin.DOCUMENT, null, kind.links(slug));
	}

}
