package org.policychronicle.timeline;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.policychronicle.news.NewsService;
import org.policychronicle.record.DatePrecision;
import org.policychronicle.record.Milestone;
import org.policychronicle.record.Origin;
import org.policychronicle.record.PartialDate;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.RecordName;
import org.policychronicle.record.RecordNotFoundException;
import org.policychronicle.record.Reference;
import org.policychronicle.web.Facet;
import org.policychronicle.web.Paging;
import org.policychronicle.web.Results;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.never;

/** Page and JSON of events, from one and the same answer of the service. */
@WebMvcTest({ TimelinePageController.class, TimelineApiController.class })
class TimelineControllerTests {

	@Autowired
	private MockMvcTester mvc;

	@MockitoBean
	private TimelineService service;

	@MockitoBean
	private NewsService news;

	@Test
	void pageAndJsonShowTheSameList() {
		Facet kinds = new Facet("kind", false, List.of(new Facet.Value("laws-and-rules", "Laws and rules", 19, true)));
		answer((new Results<>(41, 2, 20, "Events from 2022 on", List.of(pilots())).withFacets(List.of(kinds))));
		String query = "?from=2022&kind=laws-and-rules&page=2";
		assertThat(this.mvc.get().uri("/timeline" + query)).hasStatusOk()
			.bodyText()
			.contains("Events from 2022 on", "41 records", "<h2 id=\"year-2022\">2022</h2>", "January 2022",
					"(month only)", "Laws and rules", "Adoption", "href=\"/timeline/pilots\"",
					"The pilots were widened.", "href=\"/agencies/chinese-government\"", "“Programs”",
					"<code>http://example.org/cu</code>", "link incomplete in the original",
					"<option value=\"baidu\">Baidu</option>", "value=\"2022\"",
					"href=\"/timeline?from=2022&amp;kind=laws-and-rules&amp;page=3\"", "href=\"/timeline?from=2022\"")
			.doesNotContain("href=\"http://example.org/cu\"");
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
	void aWholeLinkIsALinkAndALabelAloneIsNot() {
		answer((new Results<>(2, 1, 100, "Events",
				List.of(withLink(new EventLink("The plan", "https://example.org/plan", LinkStatus.OK)),
						withLink(new EventLink("The announcement", null, LinkStatus.LABEL_ONLY))))));
		assertThat(this.mvc.get().uri("/timeline")).hasStatusOk()
			.bodyText()
			.contains("href=\"https://example.org/plan\" rel=\"external\">The plan</a>", "“The announcement”",
					"link text only in the original");
	}

	@Test
	void thePageShowsFortyEventsAndTheApiTwentyWhereNoSizeIsAsked() {
		answer((new Results<>(0, 1, 20, "Events", List.of())));
		ArgumentCaptor<Paging> pagings = ArgumentCaptor.forClass(Paging.class);
		assertThat(this.mvc.get().uri("/timeline")).hasStatusOk();
		assertThat(this.mvc.get().uri("/timeline?size=10&page=2")).hasStatusOk();
		assertThat(this.mvc.get().uri("/api/v1/timeline")).hasStatusOk();
		verify(this.service, times(2)).draw(any(), pagings.capture());
		verify(this.service).search(any(), pagings.capture());
		assertThat(pagings.getAllValues()).containsExactly(new Paging(1, 40), new Paging(2, 10), new Paging(1, null));
	}

	@Test
	void anEmptyYearIsShownOnlyWhereAllEventsAre() {
		answer((new Results<>(2, 1, 100, "Events", List.of(inYear(2013), inYear(2016)))));
		assertThat(this.mvc.get().uri("/timeline")).bodyText()
			.contains("id=\"year-2013\"", "id=\"year-2014\"", "id=\"year-2015\"", "id=\"year-2016\"",
					"No events recorded.");
		assertThat(this.mvc.get().uri("/timeline?q=plan")).bodyText()
			.contains("id=\"year-2013\"", "id=\"year-2016\"")
			.doesNotContain("id=\"year-2014\"");
	}

	@Test
	void thePictureOfThreeThousandEventsIsNoLargerThanThatOfAHundred() {
		Random random = new Random(11);
		List<EventMark> drawn = IntStream.range(0, 3000)
			.mapToObj((i) -> new EventMark("event-" + i, "An event with a title of some length " + i, null,
					EventKind.values()[random.nextInt(4)], TimelinePictureTests.date(random), null))
			.toList();
		answer(new Results<>(3000, 1, 20, "Events", List.of(pilots())), drawn);
		assertThat(this.mvc.get().uri("/timeline")).hasStatusOk().bodyText().satisfies((page) -> {
			String picture = page.substring(page.indexOf("<figure"), page.indexOf("</figure>"));
			assertThat(picture).hasSizeLessThan(60_000).contains("class=\"many\"", " events, ");
			assertThat(Jsoup.parse(picture).select("svg a")).hasSizeLessThan(320)
				.allSatisfy((mark) -> assertThat(mark.select("title").text()).isNotBlank());
		});
	}

	@Test
	void aSpanWithoutAnEntryIsDrawnAsSuchAndLeadsOnward() {
		answer(new Results<>(0, 1, 20, "Events", List.of()));
		assertThat(this.mvc.get().uri("/timeline?from=2014&to=2014&agency=cac")).hasStatusOk()
			.bodyText()
			.contains("No events in this period.", "class=\"empty\"",
					"href=\"/timeline?from=2015&amp;to=2015&amp;agency=cac\"");
		assertThat(this.mvc.get().uri("/timeline?q=nothing")).hasStatusOk().bodyText().doesNotContain("<figure");
	}

	@Test
	void anUnknownSlugIsNotFoundOnBothFaces() {
		given(this.service.find("nope")).willThrow(new RecordNotFoundException(RecordKind.EVENT, "nope"));
		assertThat(this.mvc.get().uri("/timeline/nope")).hasStatus(404)
			.hasContentTypeCompatibleWith(MediaType.TEXT_HTML)
			.bodyText()
			.contains("Not found", "There is no event called &#39;nope&#39;.");
		assertThat(this.mvc.get().uri("/api/v1/timeline/nope")).hasStatus(404)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
			.bodyJson()
			.isLenientlyEqualTo("{ \"type\": \"/problems/not-found\", \"instance\": \"/api/v1/timeline/nope\" }");
	}

	@Test
	void badParametersAreRefusedOnBothFaces() {
		for (String query : List.of("kind=mars", "year=soon", "year=2022-03", "from=2022-13", "from=2022-02-30",
				"to=2022-3", "to=22", "from=2022-03-01T00:00", "from=0000", "from=%D9%A2%D9%A0%D9%A2%D9%A2",
				"from=2023&to=2022", "from=2022-04&to=2022-03-31", "from=2022&from=2023", "policy=a&policy=b",
				"sort=title", "size=0", "size=101", "page=0", "q=%00")) {
			assertThat(this.mvc.get().uri(URI.create("/api/v1/timeline?" + query))).as(query)
				.hasStatus(400)
				.bodyJson()
				.hasPath("errors[0].parameter");
			assertThat(this.mvc.get().uri(URI.create("/timeline?" + query))).as(query)
				.hasStatus(400)
				.bodyText()
				.contains("A parameter was not understood");
		}
		verify(this.service, never()).search(any(), any());
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

	@Test
	void anUntouchedFormFieldIsNotAFilter() {
		answer((new Results<>(0, 1, 20, "Events", List.of())));
		assertThat(this.mvc.get().uri("/timeline?kind=&year=&from=&to=&agency=&organization=&policy=&q=&sort="))
			.hasStatusOk()
			.bodyText()
			.contains("Nothing found.");
	}

	private static EventSummary pilots() {
		return new EventSummary("pilots", "Pilots", null, EventKind.LAWS_AND_RULES, Milestone.ADOPTED,
				new PartialDate(LocalDate.of(2022, 1, 1), DatePrecision.MONTH), null, "The pilots were widened.", null,
				new EventLink("Programs", "http://example.org/cu", LinkStatus.TRUNCATED), List.of(),
				List.of(government()), List.of(), Origin.DOCUMENT, List.of(40, 41), RecordKind.EVENT.links("pilots"));
	}

	private static EventSummary withLink(EventLink link) {
		return new EventSummary("linked", "Linked", null, EventKind.PLANS_AND_STRATEGIES, null,
				PartialDate.ofYear(2017), null, "Details.", null, link, List.of(), List.of(), List.of(),
				Origin.DOCUMENT, List.of(1), RecordKind.EVENT.links("linked"));
	}

	private static EventSummary inYear(int year) {
		return new EventSummary("of-" + year, "Of " + year, null, EventKind.USE_AND_INDUSTRY, null,
				PartialDate.ofYear(year), null, "Details.", null, new EventLink(null, null, LinkStatus.NONE), List.of(),
				List.of(), List.of(), Origin.DOCUMENT, List.of(1), RecordKind.EVENT.links("of-" + year));
	}

	private void answer(Results<EventSummary> results) {
		answer(results, results.items().stream().map(TimelineControllerTests::drawn).toList());
	}

	private void answer(Results<EventSummary> results, List<EventMark> drawn) {
		given(this.service.search(any(), any())).willReturn(results);
		given(this.service.draw(any(), any())).willReturn(new EventList(results,
				new TimelineChoices(List.of(new RecordName(1, "baidu", "Baidu", "百度")), List.of()), drawn));
	}

	private static EventMark drawn(EventSummary event) {
		return new EventMark(event.slug(), event.title(), event.chineseTitle(), event.kind(), event.date(),
				event.endDate());
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
