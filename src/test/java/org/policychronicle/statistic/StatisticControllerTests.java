package org.policychronicle.statistic;

import java.math.BigDecimal;
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

/** Page and JSON of figures and targets, from one and the same answer of the service. */
@WebMvcTest({ StatisticPageController.class, StatisticApiController.class })
class StatisticControllerTests {

	@Autowired
	private MockMvcTester mvc;

	@MockitoBean
	private StatisticService service;

	@Test
	void pageAndJsonShowTheSameList() {
		given(this.service.search(any(), any()))
			.willReturn(new Results<>(3, 1, 20, "Figures and targets", List.of(investment(), sample(), target())));
		assertThat(this.mvc.get().uri("/statistics")).hasStatusOk()
			.bodyText()
			.contains("<h1>Statistics and targets</h1>", "href=\"/statistics/shenzhen-investment\"",
					"about USD 108 billion", "2021\u20132025", "according to the document", "about 1,600 respondents",
					"by 2030", "href=\"/policies/shenzhen-ai-regulations\"");
		assertThat(this.mvc.get().uri("/api/v1/statistics")).hasStatusOk()
			.hasContentTypeCompatibleWith(MediaType.APPLICATION_JSON)
			.bodyJson()
			.isLenientlyEqualTo("""
					{ "total": 3, "description": "Figures and targets",
					  "items": [ { "slug": "shenzhen-investment", "kind": "investment", "value": 108,
					    "unit": "USD billion", "approximate": true, "periodFrom": 2021, "periodTo": 2025,
					    "saidBy": "the document", "policies": [ { "slug": "shenzhen-ai-regulations" } ] },
					    { "slug": "survey-respondents", "value": 1600, "unit": "respondents" },
					    { "slug": "target-2030", "value": null, "unit": null, "periodTo": 2030 } ] }
					""");
	}

	@Test
	void pageAndJsonShowTheSameFigure() {
		given(this.service.find("genai-adoption-china")).willReturn(adoption());
		assertThat(this.mvc.get().uri("/statistics/genai-adoption-china")).hasStatusOk()
			.bodyText()
			.contains("<h1>Respondents who use generative AI</h1>", ">83%<", "href=\"/organizations/sas\"")
			.doesNotContain("about 83");
		assertThat(this.mvc.get().uri("/api/v1/statistics/genai-adoption-china")).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("""
					{ "slug": "genai-adoption-china", "value": 83, "unit": "percent", "approximate": false,
					  "organizations": [ { "slug": "sas", "role": "said-by" } ] }
					""");
	}

	private static StatisticSummary investment() {
		return new StatisticSummary("shenzhen-investment", "Investment in Shenzhen", null, StatisticKind.INVESTMENT,
				BigDecimal.valueOf(108), "USD billion", null, true, "What it measures", null, "the document", null,
				2021, 2025, List.of(reference(RecordKind.POLICY, "shenzhen-ai-regulations", "measures")), List.of(),
				Origin.DOCUMENT, List.of(82), RecordKind.STATISTIC.links("shenzhen-investment"));
	}

	private static StatisticSummary sample() {
		return new StatisticSummary("survey-respondents", "Decision-makers surveyed", null, StatisticKind.SURVEY,
				BigDecimal.valueOf(1600), "respondents", null, true, "Number asked", null, null, null, null, null,
				List.of(), List.of(), Origin.DOCUMENT, List.of(26), RecordKind.STATISTIC.links("survey-respondents"));
	}

	private static StatisticSummary target() {
		return new StatisticSummary("target-2030", "World leader", null, StatisticKind.TARGET, null, null, null, false,
				"First place", null, "the document", null, null, 2030, List.of(), List.of(), Origin.DOCUMENT,
				List.of(104), RecordKind.STATISTIC.links("target-2030"));
	}

	private static StatisticDetail adoption() {
		return new StatisticDetail("genai-adoption-china", "Respondents who use generative AI", null,
				StatisticKind.SURVEY, BigDecimal.valueOf(83), "percent", null, false, "Share of those asked", null,
				"SAS", null, null, null, List.of(), List.of(reference(RecordKind.ORGANIZATION, "sas", "said-by")),
				List.of(), null, Origin.DOCUMENT, List.of(26), List.of(),
				RecordKind.STATISTIC.links("genai-adoption-china"));
	}

	private static Reference reference(RecordKind kind, String slug, String role) {
		return new Reference(kind, slug, slug, null, role, null, Origin.DOCUMENT, null, kind.links(slug));
	}

}
