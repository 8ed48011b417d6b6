package org.policychronicle.search;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.policychronicle.policy.LifeLines;
import org.policychronicle.policy.PolicyCards;
import org.policychronicle.record.RecordKind;
import org.policychronicle.web.Facet;
import org.policychronicle.web.Results;
import org.policychronicle.web.TimeScale;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

/** Page and JSON of search and resolver, from one and the same answer of the service. */
@WebMvcTest({ SearchPageController.class, SearchApiController.class, ResolvePageController.class,
		ResolveApiController.class })
class SearchControllerTests {

	@Autowired
	private MockMvcTester mvc;

	@MockitoBean
	private SearchService service;

	@MockitoBean
	private PolicyCards cards;

	@MockitoBean
	private LifeLines lines;

	@MockitoBean
	private NameResolver resolver;

	@Test
	void pageAndJsonShowTheSameHits() {
		Hit hit = new Hit(RecordKind.ORGANIZATION, "huawei", "Huawei <script>", "华为", null,
				new Hit.Places(List.of(new Highlight("Huawei", true), new Highlight(" <script>", false)), List.of()),
				RecordKind.ORGANIZATION.links("huawei"));
		Facet kinds = new Facet("kind", false, List.of(new Facet.Value("organization", "Organizations", 1, false)));
		given(this.service.search(any(), any())).willReturn(
				new SearchResults(new Results<>(1, 1, 20, "Everything mentioning x", List.of(hit), List.of(kinds)),
						List.of(), List.of("left-out"), List.of("Xiaomi"), List.of("handset"), null));
		given(this.service.overview(any())).willAnswer((call) -> this.service.search(null, null));
		given(this.lines.scale()).willReturn(TimeScale.recent(LocalDate.of(2026, 11, 24)));
		assertThat(this.mvc.get().uri(URI.create("/search?q=x"))).hasStatusOk()
			.bodyText()
			.contains("<mark>Huawei</mark>", " &lt;script&gt;", "href=\"/organizations/huawei\"", "华为", "Xiaomi",
					"href=\"/search?q=x&amp;kind=organization\"", "left-out", "handset")
			.doesNotContain("<script>");
		assertThat(this.mvc.get().uri(URI.create("/api/v1/search?q=x"))).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo(
					"""
							{ "total": 1, "items": [ { "kind": "organization", "slug": "huawei",
							  "highlight": { "title": [ { "text": "Huawei", "mark": true }, {} ] } } ],
							  "facets": { "kind": [ { "value": "organization", "count": 1 } ] }, "leftOut": [ "left-out" ], "suggestions": [ "Xiaomi" ] }
							""");
	}

	@Test
	void theBoxStandsOnAPageOfItsOwn() {
		assertThat(this.mvc.get().uri("/search")).hasStatusOk().bodyText().contains("name=\"q\"");
	}

	@Test
	void whatCannotBeAQueryIsRefused() {
		for (String query : List.of("q=" + "x".repeat(201), "q=%00", "q=a&q=b", "q=a&kind=cats")) {
			assertThat(this.mvc.get().uri(URI.create("/api/v1/search?" + query))).as(query).hasStatus(400);
			assertThat(this.mvc.get().uri(URI.create("/search?" + query))).as(query).hasStatus(400);
		}
	}

	@Test
	void theApiAnswersWithTheRecordOrAChoiceAndThePageRedirects() {
		Choice cac = new Choice(RecordKind.AGENCY, "cac", "CAC", null, RecordKind.AGENCY.links("cac"));
		Choice cas = new Choice(RecordKind.AGENCY, "cas", "CAS", null, RecordKind.AGENCY.links("cas"));
		given(this.resolver.resolve("one")).willReturn(new Resolution("one", List.of(cac), List.of()));
		given(this.resolver.resolve("two")).willReturn(new Resolution("two", List.of(cac, cas), List.of()));
		given(this.resolver.resolve("none")).willReturn(new Resolution("none", List.of(), List.of("Nome")));
		assertThat(this.mvc.get().uri("/api/v1/resolve?name=one")).hasStatus(200).bodyJson().isLenientlyEqualTo("""
				{ "name": "one", "record": { "kind": "agency", "slug": "cac", "title": "CAC",
				  "links": { "self": "/api/v1/agencies/cac", "html": "/agencies/cac" } },
				  "choices": [ { "slug": "cac" } ] }""").doesNotHavePath("suggestions");
		assertThat(this.mvc.get().uri("/resolve?name=one")).hasStatus(302).hasHeader("Location", "/agencies/cac");
		assertThat(this.mvc.get().uri("/api/v1/resolve?name=two")).hasStatus(200)
			.bodyJson()
			.isLenientlyEqualTo("{ \"record\": null, \"choices\": [ { \"slug\": \"cac\" }, { \"slug\": \"cas\" } ] }");
		assertThat(this.mvc.get().uri("/resolve?name=two")).hasStatus(300).bodyText().contains("/agencies/cas");
		assertThat(this.mvc.get().uri("/api/v1/resolve?name=none")).hasStatus(404)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
			.bodyText()
			.contains("Nome");
		assertThat(this.mvc.get().uri("/resolve?name=none")).hasStatus(404).bodyText().contains("Nome");
		assertThat(this.mvc.get().uri("/api/v1/resolve")).hasStatus(400);
	}

}
