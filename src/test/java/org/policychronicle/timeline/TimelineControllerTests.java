package org.policychronicle.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.policychronicle.policy.LifeLine;
import org.policychronicle.policy.PolicyStatus;
import org.policychronicle.policy.RuleGroup;
import org.policychronicle.policy.RuleRow;
import org.policychronicle.policy.RuleTable;
import org.policychronicle.policy.RuleTheme;
import org.policychronicle.policy.RuleTimeline;
import org.policychronicle.record.ChangeTimes;
import org.policychronicle.record.DateOrder;
import org.policychronicle.record.DatePrecision;
import org.policychronicle.record.Milestone;
import org.policychronicle.record.Origin;
import org.policychronicle.record.PartialDate;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.RecordName;
import org.policychronicle.record.Reference;
import org.policychronicle.web.Address;
import org.policychronicle.web.Facet;
import org.policychronicle.web.Paging;
import org.policychronicle.web.Results;
import org.policychronicle.web.TimeScale;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.util.LinkedMultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

/** Page and JSON of events, from one and the same answer of the service. */
@WebMvcTest({ TimelinePageController.class, TimelineApiController.class })
class TimelineControllerTests {

	@Autowired
	private MockMvcTester mvc;

	@MockitoBean
	private TimelineService service;

	@MockitoBean
	private ChangeTimes changes;

	@MockitoBean
	private RuleTimeline rules;

	@Test
	void pageAndJsonShowTheSameList() {
		Facet kinds = new Facet("kind", false, List.of(new Facet.Value("laws-and-rules", "Laws and rules", 19, true)));
		answer((new Results<>(41, 2, 20, "Events from 2022 on", List.of(pilots())).withFacets(List.of(kinds))));
		String query = "?from=2022&kind=laws-and-rules&page=2";
		assertThat(this.mvc.get().uri("/timeline" + query)).hasStatusOk()
			.bodyText()
			.contains("Events from 2022 on", "41 records", "id=\"y2022\"", "January", "Laws and rules",
					"href=\"/timeline/pilots\"", "Government of China", "<option value=\"baidu\">Baidu</option>",
					"value=\"2022\"", "href=\"/timeline?from=2022&amp;kind=laws-and-rules&amp;page=3&amp;view=date\"",
					"href=\"/timeline?from=2022\"");
		assertThat(this.mvc.get().uri("/api/v1/timeline" + query)).hasStatusOk()
			.hasContentTypeCompatibleWith(MediaType.APPLICATION_JSON)
			.bodyJson()
			.isLenientlyEqualTo("""
					{ "total": 41, "page": 2, "size": 20, "description": "Events from 2022 on",
					  "items": [ { "slug": "pilots", "kind": "laws-and-rules", "milestone": "adopted",
					    "date": "2022-01", "precision": "month", "endDate": null, "endPrecision": null,
					    "link": { "label": "Programs", "address": "http://example.org/cu", "status": "truncated" },
					    "agencies": [ { "slug": "chinese-government", "role": "concerns" } ],
					    "sourceLines": [ 40, 41 ], "links": { "self": "/api/v1/timeline/pilots" } } ],
					  "facets": { "kind": [ { "value": "laws-and-rules", "count": 19, "selected": true,
					    "toggle": "/api/v1/timeline?from=2022" } ] },
					  "links": { "html": "/timeline?from=2022&kind=laws-and-rules&page=2" } }
					""");
	}

	@Test
	void pageAndJsonShowTheSameEvent() {
		given(this.service.find("pilots")).willReturn(pilotsInDetail());
		assertThat(this.mvc.get().uri("/timeline/pilots")).hasStatusOk()
			.bodyText()
			.contains("<h1>Pilots</h1>", "The pilots were widened.", "Adoption", "2011", "2015",
					"no link in the original", "href=\"/agencies/chinese-government\"", "href=\"/source#line-40\"",
					"href=\"/source#year-2022\"", "href=\"/data-notes/doubt\"");
		assertThat(this.mvc.get().uri("/api/v1/timeline/pilots")).hasStatusOk().bodyJson().isLenientlyEqualTo("""
				{ "slug": "pilots", "date": "2011", "precision": "year", "endDate": "2015", "endPrecision": "year",
				  "link": { "label": null, "address": null, "status": "none" },
				  "section": { "slug": "year-2022" }, "notes": [ { "slug": "doubt", "role": "date" } ] }
				""");
	}

	@Test
	void thePageShowsSixtyEventsNewestFirstAndTheApiTwentyOldestFirst() {
		answer((new Results<>(0, 1, 20, "Events", List.of())));
		ArgumentCaptor<Paging> pagings = ArgumentCaptor.forClass(Paging.class);
		ArgumentCaptor<TimelineFilter> filters = ArgumentCaptor.forClass(TimelineFilter.class);
		assertThat(this.mvc.get().uri("/timeline?view=date")).hasStatusOk();
		assertThat(this.mvc.get().uri("/timeline?size=10&page=2&q=x")).hasStatusOk();
		assertThat(this.mvc.get().uri("/api/v1/timeline")).hasStatusOk();
		verify(this.service, times(2)).list(filters.capture(), pagings.capture());
		verify(this.service).search(filters.capture(), pagings.capture());
		assertThat(pagings.getAllValues()).containsExactly(new Paging(1, 60), new Paging(2, 10), new Paging(1, null));
		assertThat(filters.getAllValues()).extracting(TimelineFilter::order)
			.containsExactly(DateOrder.NEWEST, DateOrder.NEWEST, DateOrder.OLDEST);
	}

	@Test
	void anEmptyYearIsShownOnlyWhereAllEventsAre() {
		answer((new Results<>(2, 1, 100, "Events", List.of(inYear(2016), inYear(2013)))));
		assertThat(this.mvc.get().uri("/timeline?view=date")).bodyText()
			.contains("id=\"y2013\"", "id=\"y2014\"", "id=\"y2015\"", "id=\"y2016\"", "No step recorded",
					"Known to the year only");
		assertThat(this.mvc.get().uri("/timeline?q=plan")).bodyText()
			.contains("id=\"y2013\"", "id=\"y2016\"")
			.doesNotContain("id=\"y2014\"");
	}

	@Test
	void ofADayWhatIsKnownToTheDayComesFirst() {
		answer(new Results<>(3, 1, 60, "Events on 15 August 2023",
				List.of(inForce(), inYear(2023), inYear(2023, "another"))));
		assertThat(this.mvc.get().uri("/timeline?from=2023-08-15&to=2023-08-15")).hasStatusOk()
			.bodyText()
			.satisfies((page) -> assertThat(Jsoup.parse(page).select(".yr > h2").eachText())
				.containsExactly("Events on 15 August 2023", "Dated only to 2023 (2)"))
			.contains("href=\"/policies/measures\"");
	}

	@Test
	void byRuleEachInstrumentIsARowAndStepsLeadToIt() {
		answer(new Results<>(1, 1, 60, "Events", List.of(inForce())));
		given(this.rules.of(any(), any())).willReturn(table());
		assertThat(this.mvc.get().uri("/timeline?theme=generative-ai&status=in-force")).hasStatusOk()
			.bodyText()
			.satisfies((page) -> {
				Document document = Jsoup.parse(page);
				assertThat(document.select(".rules .nm a").eachText()).containsExactly("Measures",
						"All 3 of this theme");
				assertThat(document.select(".rules .sc").eachText()).contains("15 Aug 2023");
				assertThat(document.select(".rules [tabindex=0], .rules a:not([tabindex=-1])")).isEmpty();
				assertThat(document.select(".ev a").attr("href")).isEqualTo("/policies/measures");
				assertThat(document.select(".ev .st").text()).isEqualTo("In force");
				assertThat(document.select("link[type=application/json]").attr("href")).isEqualTo("/api/v1/timeline");
			});
		verify(this.service).steps(any(), any(), eq(List.of("measures")));
	}

	@Test
	void whatRowsDoNotKnowIsShownByDate() {
		answer(new Results<>(0, 1, 20, "Events", List.of()));
		for (String query : List.of("kind=enforcement", "q=plan", "organization=baidu", "policy=measures",
				"basis=document", "origin=document", "view=date", "from=2023-08-15&to=2023-08-15")) {
			assertThat(this.mvc.get().uri("/timeline?" + query)).as(query)
				.hasStatusOk()
				.bodyText()
				.doesNotContain("class=\"rules\"");
		}
		verify(this.rules, never()).of(any(), any());
	}

	@Test
	void zoomKeepsTheNewestEdge() {
		LocalDate first = LocalDate.of(2021, 1, 1);
		LocalDate last = LocalDate.of(2024, 12, 31);
		Address address = new Address("/timeline", new LinkedMultiValueMap<>());
		assertThat(Zoom.of(null, null, 2026, address).in()).isEqualTo("/timeline?from=2021&to=2026");
		assertThat(Zoom.of(null, null, 2026, address).out()).isNull();
		assertThat(Zoom.of(first, last, 2026, address).in()).isEqualTo("/timeline?from=2023&to=2024");
		assertThat(Zoom.of(first, last, 2026, address).out()).isEqualTo("/timeline?from=2017&to=2024");
		assertThat(Zoom.of(first, null, 2026, address).out()).isEqualTo("/timeline");
		assertThat(Zoom.of(last.withDayOfYear(1), last, 2026, address).in()).isNull();
	}

	@Test
	void aBadDateIsAnsweredWithTheFormsOfAGoodOne() {
		assertThat(this.mvc.get().uri("/api/v1/timeline?to=2022-02-30")).hasStatus(400)
			.bodyJson()
			.isLenientlyEqualTo("""
					{ "type": "/problems/bad-parameter",
					  "errors": [ { "parameter": "to", "rejected": "2022-02-30",
					    "allowed": [ "a year, a month or a day, such as 2022, 2022-03 or 2022-03-01" ] } ] }
					""");
	}

	@Test
	void aRangeMayLieWithinOneCoarseDate() {
		answer((new Results<>(0, 1, 20, "Events", List.of())));
		for (String query : List.of("from=2022-05&to=2022", "from=2022&to=2022-03", "from=2022-03-01&to=2022-03-01")) {
			assertThat(this.mvc.get().uri("/api/v1/timeline?" + query)).as(query).hasStatusOk();
		}
	}

	private static EventSummary pilots() {
		return new EventSummary("pilots", "Pilots", null, EventKind.LAWS_AND_RULES, Milestone.ADOPTED,
				new PartialDate(LocalDate.of(2022, 1, 1), DatePrecision.MONTH), null, "The pilots were widened.", null,
				new EventLink("Programs", "http://example.org/cu", LinkStatus.TRUNCATED), List.of(),
				List.of(government()), List.of(), Origin.DOCUMENT, List.of(40, 41), RecordKind.EVENT.links("pilots"));
	}

	private static EventSummary inForce() {
		Reference measures = new Reference(RecordKind.POLICY, "measures", "Measures", null, "concerns", null,
				Origin.ESTABLISHED, null, RecordKind.POLICY.links("measures"));
		return new EventSummary("measures-effective", "Measures in force", null, EventKind.LAWS_AND_RULES,
				Milestone.EFFECTIVE, PartialDate.parse("2023-08-15"), null, "Details.", null,
				new EventLink(null, null, LinkStatus.NONE), List.of(measures), List.of(), List.of(), Origin.ESTABLISHED,
				List.of(), RecordKind.EVENT.links("measures-effective"));
	}

	private static RuleTable table() {
		PartialDate since = PartialDate.parse("2023-08-15");
		LifeLine life = new LifeLine(List.of(new LifeLine.Mark("fo", 40, 50)),
				List.of(new LifeLine.Step("effective", since)), false);
		PolicyStatus status = new PolicyStatus(PolicyStatus.Value.IN_FORCE, LocalDate.of(2026, 11, 26),
				Milestone.EFFECTIVE, since, Origin.ESTABLISHED, null, null);
		RuleRow row = new RuleRow("measures", "Measures", null, new RuleRow.Name("Interim Measures", "办法"), life,
				status, since, List.of(government()), "https://example.org/text", RecordKind.POLICY.links("measures"));
		return new RuleTable(List.of(new RuleGroup(RuleTheme.GENERATIVE_AI, List.of(row), 3)),
				TimeScale.whole(LocalDate.of(2026, 11, 26)), 98.5, 3,
				List.of(new Facet("theme", false, List.of(new Facet.Value("generative-ai", "Generative AI", 3, true))),
						new Facet("agency", true, List.of()),
						new Facet("status", false, List.of(new Facet.Value("in-force", "In force", 3, true)))));
	}

	private static EventSummary inYear(int year) {
		return inYear(year, "of");
	}

	private static EventSummary inYear(int year, String name) {
		return new EventSummary(name + "-" + year, "Of " + year, null, EventKind.USE_AND_INDUSTRY, null,
				PartialDate.ofYear(year), null, "Details.", null, new EventLink(null, null, LinkStatus.NONE), List.of(),
				List.of(), List.of(), Origin.DOCUMENT, List.of(1), RecordKind.EVENT.links(name + "-" + year));
	}

	private void answer(Results<EventSummary> results) {
		EventList list = new EventList(results,
				new TimelineChoices(List.of(new RecordName(1, "baidu", "Baidu", "百度")), List.of()), Map.of());
		given(this.service.search(any(), any())).willReturn(results);
		given(this.service.list(any(), any())).willReturn(list);
		given(this.service.steps(any(), any(), any())).willReturn(list);
		given(this.rules.today()).willReturn(LocalDate.of(2026, 11, 26));
	}

	private static EventDetail pilotsInDetail() {
		Reference section = new Reference(RecordKind.SECTION, "year-2022", "2022: Regulations", null, "stated-in",
				PartialDate.ofYear(2022), Origin.DOCUMENT, "09", RecordKind.SECTION.links("year-2022"));
		Reference note = new Reference(RecordKind.NOTE, "doubt", "A doubt", null, "date", null, Origin.DOCUMENT, "high",
				RecordKind.NOTE.links("doubt"));
		return new EventDetail("pilots", "Pilots", null, EventKind.LAWS_AND_RULES, Milestone.ADOPTED,
				PartialDate.ofYear(2011), PartialDate.ofYear(2015), "The pilots were widened.", null,
				new EventLink(null, null, LinkStatus.NONE), List.of(), List.of(government()), List.of(), List.of(note),
				null, null, null, Origin.DOCUMENT, List.of(), null, List.of(40, 41), section, List.of(section),
				RecordKind.EVENT.links("pilots"));
	}

	private static Reference government() {
		return new Reference(RecordKind.AGENCY, "chinese-government", "Government of China", null, "concerns", null,
				Origin.DOCUMENT, null, RecordKind.AGENCY.links("chinese-government"));
	}

}
