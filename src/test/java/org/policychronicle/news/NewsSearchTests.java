package org.policychronicle.news;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.policychronicle.testing.ChronicleTest;
import org.policychronicle.record.DateOrder;
import org.policychronicle.record.PartialDate;
import org.policychronicle.record.UnknownRecordException;
import org.policychronicle.web.Facet;
import org.policychronicle.web.Paging;
import org.policychronicle.web.Results;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What each filter of news lets through, on the real data in a real PostgreSQL. */
@ChronicleTest
class NewsSearchTests {

	private static final int ALL = 14;

	@Autowired
	private NewsService service;

	@Test
	void theNewestAreFirstAndACoarseDateStandsAfterTheFinerOnesOfItsPeriod() {
		List<String> newest = slugs(all());
		assertThat(newest).hasSize(ALL).startsWith("bloomberg-nvidia-controls", "economist-chip-bans");
		assertThat(newest.indexOf("reading-generative-ai-plan")).isEqualTo(newest.indexOf("two-sessions-update") + 1);
		assertThat(slugs(new NewsFilter(null, null, List.of(), null, null, null, null, null, DateOrder.OLDEST)))
			.hasSize(ALL)
			.startsWith("reading-development-plan", "nytimes-made-in-china-2030", "reading-algorithm-provisions",
					"brookings-strategic-support-force");
	}

	@Test
	void aPeriodFindsTheDatesThatOverlapIt() {
		assertThat(slugs(during("2024-06", "2024-06"))).containsExactly("nbr-generative-ai-ecosystem",
				"reuters-openai-restrictions", "reading-generative-ai-plan");
		assertThat(slugs(during("2022-12-15", "2023-07"))).containsExactly("brookings-strategic-support-force",
				"reading-algorithm-provisions");
		assertThat(slugs(during(null, "2017"))).containsExactly("nytimes-made-in-china-2030",
				"reading-development-plan");
	}

	@Test
	void publishersAreAlternatives() {
		Results<NewsSummary> found = search(published("reuters", "nytimes"));
		assertThat(found.items()).extracting(NewsSummary::slug)
			.containsExactly("reuters-openai-restrictions", "nytimes-made-in-china-2030");
		assertThat(found.items()).allSatisfy((item) -> assertThat(item.publisher()).isNotNull());
		assertThat(found.description()).contains("published by Reuters / ");
		assertThatExceptionOfType(UnknownRecordException.class).isThrownBy(() -> search(published("nope")));
	}

	@Test
	void policyAgencyAndWordsNarrow() {
		assertThat(slugs(new NewsFilter(null, null, List.of(), null, null, "ai-law-expert-proposal", null, null, null)))
			.containsExactly("digichina-expert-proposal");
		assertThat(slugs(new NewsFilter(null, null, List.of(), null, null, null, "chinese-government", null, null)))
			.containsExactly("nytimes-made-in-china-2030");
		assertThat(slugs(new NewsFilter(null, null, List.of(), null, null, null, null, "chip CHINA", null)))
			.containsExactly("economist-chip-bans");
	}

	@Test
	void everyFacetCountIsWhatChoosingItShows() {
		Results<NewsSummary> results = search(all());
		assertThat(facet(results, "publisher").values().stream().mapToLong(Long::longValue).sum()).isEqualTo(11);
		facet(results, "publisher").forEach(
				(publisher, count) -> assertThat(search(published(publisher)).total()).as(publisher).isEqualTo(count));
		facet(results, "year").forEach((year,
				count) -> assertThat(search(
						new NewsFilter(null, Integer.valueOf(year), List.of(), null, null, null, null, null, null))
					.total()).as(year).isEqualTo(count));
		assertThat(facet(results, "kind")).isEqualTo(Map.of("news", 11L, "suggested-reading", 3L));
		assertThat(facet(search(published("reuters")), "year")).isEqualTo(Map.of("2024", 1L));
	}

	@Test
	void everyItemStandsInASectionOfTheSource() {
		assertThat(slugs(all())).allSatisfy((slug) -> assertThat(this.service.find(slug).section()).isNotNull());
	}

	private static NewsFilter all() {
		return published();
	}

	private static NewsFilter published(String... publishers) {
		return new NewsFilter(null, null, List.of(publishers), null, null, null, null, null, null);
	}

	private static NewsFilter during(@Nullable String from, String to) {
		return new NewsFilter(null, null, List.of(), (from != null) ? PartialDate.parse(from) : null,
				PartialDate.parse(to), null, null, null, null);
	}

	private static Map<String, Long> facet(Results<?> results, String parameter) {
		return results.facets()
			.stream()
			.filter((facet) -> facet.parameter().equals(parameter))
			.flatMap((facet) -> facet.values().stream())
			.collect(Collectors.toMap(Facet.Value::value, Facet.Value::count));
	}

	private List<String> slugs(NewsFilter filter) {
		return search(filter).items().stream().map(NewsSummary::slug).toList();
	}

	private Results<NewsSummary> search(NewsFilter filter) {
		return this.service.search(filter, new Paging(1, 100));
	}

}
