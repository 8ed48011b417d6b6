package org.policychronicle.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.policychronicle.testing.ChronicleTest;
import org.policychronicle.record.DateOrder;
import org.policychronicle.record.Layer;
import org.policychronicle.record.PartialDate;
import org.policychronicle.record.Reference;
import org.policychronicle.record.UnknownRecordException;
import org.policychronicle.web.Facet;
import org.policychronicle.web.Paging;
import org.policychronicle.web.Results;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What each filter of events lets through, on the real data in a real PostgreSQL. */
@ChronicleTest
class TimelineSearchTests {

	private static final int ALL = 45;

	@Autowired
	private TimelineService service;

	@Test
	void allEventsAreListedWithoutAFilter() {
		assertThat(search(filter()).total()).isEqualTo(ALL);
		assertThat(search(filter()).description()).isEqualTo("Events according to the 2024 overview only");
	}

	@Test
	void aDayFindsTheCoarseDatesThatMayMeanIt() {
		assertThat(slugs(filter().from("2019-06-15").to("2019-06-15"))).containsExactly("ai-ethics-guidelines-begun",
				"ai-ethics-governance-framework-established");
		assertThat(slugs(filter().from("2019-08-29").to("2019-08-29"))).containsExactly("ai-ethics-guidelines-begun",
				"ten-companies-join-platform", "world-ai-conference-opens");
		assertThat(slugs(filter().from("2019-08-30").to("2019-08-30"))).containsExactly("ai-ethics-guidelines-begun");
	}

	@Test
	void aMonthAndAYearFindTheFinerDatesWithinThem() {
		assertThat(slugs(filter().from("2023-08").to("2023-08")))
			.contains("generative-ai-measures-effective", "ai-law-expert-proposal-analysed", "ai-regulation-expanded")
			.doesNotContain("generative-ai-measures-adopted");
		assertThat(slugs(filter().year(2022))).hasSize(8)
			.contains("ai-regulation-pilots-expanded", "shenzhen-ai-regulations-effective",
					"deep-synthesis-provisions-listed");
		assertThat(slugs(filter().year(2022))).containsExactlyElementsOf(slugs(filter().from("2022").to("2022-12-31")));
	}

	@Test
	void aSpanLiesInEveryYearOfIt() {
		for (int year = 2011; year <= 2015; year++) {
			assertThat(slugs(filter().year(year))).contains("ai-in-twelfth-five-year-plan");
		}
		assertThat(slugs(filter().to("2010"))).isEmpty();
		assertThat(slugs(filter().year(2016))).containsExactly("cybersecurity-law-listed");
		assertThat(slugs(filter().from("2015-12-31").to("2015-12-31"))).containsExactly("ai-in-twelfth-five-year-plan");
		assertThat(slugs(filter().from("2012-06").to("2012-07"))).containsExactly("ai-in-twelfth-five-year-plan");
	}

	@Test
	void theQueryAgreesWithTheCalendarOnEveryPeriod() {
		List<EventSummary> all = search(filter()).items();
		for (String from : List.of("2013", "2017-07", "2018-01", "2019-06-30", "2021-11-01", "2022-01", "2023-12-31")) {
			for (String to : List.of("2013", "2018", "2019-08-29", "2022-01-01", "2022-10", "2024")) {
				PartialDate first = PartialDate.parse(from);
				PartialDate last = PartialDate.parse(to);
				if (!first.day().isAfter(last.lastDay())) {
					assertThat(slugs(filter().from(from).to(to))).as(from + " to " + to)
						.containsExactlyElementsOf(all.stream()
							.filter((event) -> !event.date().day().isAfter(last.lastDay())
									&& !end(event).isBefore(first.day()))
							.map(EventSummary::slug)
							.toList());
				}
			}
		}
	}

	@Test
	void aYearAndARangeBothNarrow() {
		assertThat(slugs(filter().year(2022).from("2022-10-15").to("2022-11"))).containsExactly(
				"deep-synthesis-provisions-listed", "responsible-ai-guidelines-issued",
				"shenzhen-ai-regulations-effective");
		assertThat(slugs(filter().year(2022).from("2023"))).isEmpty();
	}

	@Test
	void oldestFirstACoarseDateStandsBeforeTheFinerOnesOfItsPeriod() {
		List<EventSummary> oldest = search(filter()).items();
		assertThat(slugs(filter().year(2019))).containsExactly("ai-ethics-guidelines-begun",
				"ai-ethics-governance-framework-established", "ten-companies-join-platform",
				"world-ai-conference-opens");
		assertThat(oldest.get(0).slug()).isEqualTo("ai-in-twelfth-five-year-plan");
		for (int i = 1; i < oldest.size(); i++) {
			PartialDate before = oldest.get(i - 1).date();
			PartialDate after = oldest.get(i).date();
			assertThat(before.day()).isBeforeOrEqualTo(after.day());
			if (before.day().equals(after.day())) {
				assertThat(before.precision()).isLessThanOrEqualTo(after.precision());
			}
		}
	}

	@Test
	void newestFirstACoarseDateStandsAfterTheFinerOnesOfItsPeriod() {
		assertThat(slugs(filter().year(2022).sort(DateOrder.NEWEST))).containsExactly(
				"shenzhen-ai-regulations-effective", "shanghai-ai-regulations-effective",
				"shanghai-ai-regulations-adopted", "shenzhen-ai-regulations-adopted",
				"algorithmic-recommendation-provisions-effective", "ai-regulation-pilots-expanded",
				"deep-synthesis-provisions-listed", "responsible-ai-guidelines-issued");
		List<PartialDate> newest = dates(filter().sort(DateOrder.NEWEST));
		List<PartialDate> oldest = new ArrayList<>(dates(filter()));
		Collections.reverse(oldest);
		assertThat(newest).isEqualTo(oldest);
	}

	@Test
	void pagesFollowOneAnotherWithoutGapOrRepeat() {
		List<String> walked = new ArrayList<>();
		for (int page = 1; page <= 12; page++) {
			this.service.search(filter().build(), new Paging(page, 4))
				.items()
				.forEach((event) -> walked.add(event.slug()));
		}
		assertThat(walked).hasSize(ALL).doesNotHaveDuplicates().isEqualTo(slugs(filter()));
	}

	@Test
	void agenciesAreAlternativesAndOtherFiltersNarrow() {
		assertThat(slugs(filter().agency("cac"))).containsExactlyInAnyOrder(
				"algorithmic-recommendation-provisions-effective", "generative-ai-provider-registration",
				"ai-regulation-expanded");
		assertThat(slugs(filter().agency("cac", "most"))).hasSize(4)
			.contains("ai-ethics-governance-framework-established");
		assertThat(slugs(filter().agency("cac").year(2022)))
			.containsExactly("algorithmic-recommendation-provisions-effective");
		assertThat(search(filter().agency("cac").kind(EventKind.LAWS_AND_RULES).year(2022)).description()).isEqualTo(
				"Events of the kind “Laws and rules”, in 2022, involving Cyberspace Administration of China, according to the 2024 overview only");
	}

	@Test
	void organizationPolicyAndWordsNarrow() {
		assertThat(slugs(filter().organization("baidu"))).containsExactly("four-platforms-launched",
				"research-centers-announced");
		assertThat(slugs(filter().policy("shanghai-ai-regulations"))).containsExactly("shanghai-ai-regulations-adopted",
				"shanghai-ai-regulations-effective");
		assertThat(slugs(filter().q("FACIAL pandemic"))).containsExactly("ai-in-pandemic-response");
		assertThat(search(filter().from("2022-03").to("2022-10").policy("shanghai-ai-regulations")).description())
			.startsWith("Events from March 2022 to October 2022, on Regulations of Shanghai");
	}

	@Test
	void everyFacetCountIsWhatChoosingItShows() {
		Filter chosen = filter().agency("chinese-government").from("2013");
		Results<EventSummary> results = search(chosen);
		assertThat(facet(results, "year")).containsKeys("2013", "2014", "2015");
		facet(results, "year").forEach((year, count) -> {
			chosen.year(Integer.valueOf(year));
			assertThat(search(chosen).total()).as(year).isEqualTo(count);
		});
		chosen.year = null;
		facet(results, "kind").forEach((slug, count) -> {
			for (EventKind kind : EventKind.values()) {
				if (kind.slug().equals(slug)) {
					assertThat(search(chosen.kind(kind)).total()).as(slug).isEqualTo(count);
				}
			}
		});
		chosen.kind(null);
		facet(results, "agency")
			.forEach((agency, count) -> assertThat(search(chosen.agency(agency)).total()).as(agency).isEqualTo(count));
	}

	@Test
	void aFacetIgnoresItsOwnFilterAndRespectsAllOthers() {
		Results<EventSummary> results = search(filter().agency("cac").year(2022));
		assertThat(facet(results, "agency")).containsEntry("chinese-government", 1L).containsEntry("state-council", 1L);
		assertThat(facet(results, "year")).containsExactlyInAnyOrderEntriesOf(Map.of("2022", 1L, "2023", 2L));
		assertThat(facet(results, "kind")).containsExactlyEntriesOf(Map.of("laws-and-rules", 1L));
	}

	@Test
	void aRecordThatDoesNotExistIsRefused() {
		for (Filter wrong : List.of(filter().agency("nope"), filter().organization("nope"), filter().policy("nope"))) {
			assertThatExceptionOfType(UnknownRecordException.class).isThrownBy(() -> search(wrong))
				.satisfies((refusal) -> assertThat(refusal.allowed()).isNotEmpty());
		}
	}

	@Test
	void everyEventOfTheDocumentStandsInItsLines() {
		assertThat(search(filter()).items()).allSatisfy((event) -> assertThat(event.sourceLines()).isNotEmpty());
	}

	private static LocalDate end(EventSummary event) {
		return ((event.endDate() != null) ? event.endDate() : event.date()).lastDay();
	}

	private static Map<String, Long> facet(Results<?> results, String parameter) {
		return results.facets()
			.stream()
			.filter((facet) -> facet.parameter().equals(parameter))
			.flatMap((facet) -> facet.values().stream())
			.collect(Collectors.toMap(Facet.Value::value, Facet.Value::count));
	}

	private List<String> slugs(Filter filter) {
		return search(filter).items().stream().map(EventSummary::slug).toList();
	}

	private List<PartialDate> dates(Filter filter) {
		return search(filter).items().stream().map(EventSummary::date).toList();
	}

	@Test
	void thePageShowsWhatTheApiShowsAndCountsEachYear() {
		for (Filter filter : List.of(filter(), filter().agency("cac"),
				filter().year(2014).kind(EventKind.LAWS_AND_RULES))) {
			for (Paging paging : List.of(new Paging(1, 5), new Paging(3, 5), new Paging(1, 100), new Paging(9999, 5))) {
				assertThat(this.service.list(filter.build(), paging).results())
					.isEqualTo(this.service.search(filter.build(), paging));
			}
		}
		EventList list = this.service.list(filter().build(), new Paging(1, 5));
		assertThat(list.steps()).isNotEmpty();
		list.steps()
			.forEach((year, count) -> assertThat(search(filter().from(year).to(year)).total()).as(year)
				.isEqualTo(count));
	}

	@Test
	void theStepsOfSomeInstrumentsAreThoseNearThem() {
		TimelineFilter newest = filter().ofTheRecord().build().newestFirst();
		List<EventSummary> steps = this.service
			.steps(newest, new Paging(1, 100), List.of("generative-ai-interim-measures"))
			.results()
			.items();
		assertThat(steps).hasSizeGreaterThan(2)
			.allSatisfy((event) -> assertThat(event.policies()).extracting(Reference::slug)
				.contains("generative-ai-interim-measures"));
		assertThat(steps.get(0).date().day()).isAfter(steps.get(steps.size() - 1).date().day());
		assertThat(this.service.steps(newest, new Paging(1, 100), List.of()).results().total()).isZero();
	}

	private Results<EventSummary> search(Filter filter) {
		return this.service.search(filter.build(), new Paging(1, 100));
	}

	private static Filter filter() {
		return new Filter();
	}

	/** Names the parts of a filter, so that a test sets only those it is about. */
	private static final class Filter {

		private Layer layer = Layer.DOCUMENT;

		private EventKind kind;

		private Integer year;

		private List<String> agency = List.of();

		private PartialDate from;

		private PartialDate to;

		private String organization;

		private String policy;

		private String q;

		private DateOrder sort;

		Filter kind(EventKind kind) {
			this.kind = kind;
			return this;
		}

		Filter year(int year) {
			this.year = year;
			return this;
		}

		Filter agency(String... slugs) {
			this.agency = List.of(slugs);
			return this;
		}

		Filter from(String date) {
			this.from = PartialDate.parse(date);
			return this;
		}

		Filter to(String date) {
			this.to = PartialDate.parse(date);
			return this;
		}

		Filter organization(String slug) {
			this.organization = slug;
			return this;
		}

		Filter policy(String slug) {
			this.policy = slug;
			return this;
		}

		Filter q(String q) {
			this.q = q;
			return this;
		}

		Filter sort(DateOrder sort) {
			this.sort = sort;
			return this;
		}

		Filter ofTheRecord() {
			this.layer = Layer.ALL;
			return this;
		}

		TimelineFilter build() {
			return new TimelineFilter(this.kind, this.year, this.agency, this.from, this.to, this.organization,
					this.policy, null, this.layer, this.q, this.sort);
		}

	}

}
