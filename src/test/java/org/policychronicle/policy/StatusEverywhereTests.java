package org.policychronicle.policy;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.policychronicle.record.Layer;
import org.policychronicle.record.PartialDate;
import org.policychronicle.testing.ChronicleTest;
import org.policychronicle.web.Facet;
import org.policychronicle.web.Paging;
import org.policychronicle.web.Results;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

/** Every answer gives a policy the same status on a day, and lists follow their dates. */
@ChronicleTest
class StatusEverywhereTests {

	private static final Paging MANY = new Paging(1, 100);

	@Autowired
	private PolicyService policies;

	@Autowired
	private ProvisionService provisions;

	@Autowired
	private CompareService comparisons;

	@AfterEach
	void readEnglish() {
		LocaleContextHolder.setLocale(Locale.ENGLISH);
	}

	@ParameterizedTest
	@EnumSource
	void listRecordProvisionAndFacetAgreeOnEveryDay(Layer layer) {
		for (LocalDate day = LocalDate.of(2015, 5, 18); day.getYear() < 2028; day = day.plusDays(367)) {
			LocalDate asOf = day;
			Results<PolicySummary> all = list(null, day, layer);
			Map<String, PolicyStatus> status = new HashMap<>();
			every(null, day, layer).forEach((policy) -> status.put(policy.slug(), policy.status()));
			status.forEach((slug, value) -> assertThat(this.policies.find(slug, new AsOf(asOf, layer)).status())
				.isEqualTo(value));
			Results<ProvisionSummary> said = provisions(null, day, layer);
			assertThat(said.items())
				.allSatisfy((provision) -> assertThat(provision.policy().status()).usingRecursiveComparison()
					.ignoringFields("commentsUntil", "successor")
					.isEqualTo(status.get(provision.policy().slug())));
			for (PolicyStatus.Value value : PolicyStatus.Value.values()) {
				List<String> listed = every(value, day, layer).stream().map(PolicySummary::slug).toList();
				assertThat(listed).as(value + " on " + day)
					.containsExactlyInAnyOrderElementsOf(
							status.keySet().stream().filter((slug) -> is(status.get(slug), value)).toList());
				assertThat(count(all, value)).isEqualTo(listed.size());
				assertThat(count(said, value)).isEqualTo(provisions(value, day, layer).total());
				assertThat(provisions(value, day, layer).items())
					.allMatch((found) -> is(found.policy().status(), value));
			}
		}
	}

	@Test
	void aComparisonAgreesToday() {
		this.comparisons.sideBySide(List.of("data-security-law", "nisstc-generative-ai-draft"))
			.policies()
			.forEach((policy) -> assertThat(policy.status())
				.isEqualTo(this.policies.find(policy.slug(), new AsOf(null, null)).status()));
	}

	@Test
	void aDraftIsOneFromItsPublicationToItsAdoption() {
		assertThat(list(PolicyStatus.Value.DRAFT, LocalDate.of(2021, 10, 1), Layer.ALL).items())
			.extracting(PolicySummary::slug)
			.containsExactly("algorithmic-recommendation-provisions", "internet-information-services-draft-2026");
		assertThat(list(PolicyStatus.Value.DRAFT, LocalDate.of(2023, 12, 1), Layer.ALL).items())
			.extracting(PolicySummary::slug)
			.contains("nisstc-generative-ai-draft")
			.doesNotContain("virtual-human-measures-draft");
		assertThat(list(PolicyStatus.Value.DRAFT, LocalDate.of(2024, 3, 1), Layer.ALL).items())
			.extracting(PolicySummary::slug)
			.doesNotContain("nisstc-generative-ai-draft");
	}

	@ParameterizedTest
	@CsvSource({ "ISSUED, ALL", "ISSUED, DOCUMENT", "EFFECTIVE, ALL", "EFFECTIVE, DOCUMENT", ", ALL", ", DOCUMENT" })
	void newestAndOldestGoByTheExactDateOfTheBasis(YearBasis basis, Layer layer) {
		Function<PolicySummary, PartialDate> date = (basis == YearBasis.EFFECTIVE) ? PolicySummary::effective
				: PolicySummary::issued;
		Comparator<PartialDate> newest = Comparator.comparing(PartialDate::day)
			.reversed()
			.thenComparing(PartialDate::precision, Comparator.reverseOrder());
		List<PartialDate> found = sorted(PolicySort.NEWEST, basis, layer).stream().map(date).toList();
		assertThat(found).isSortedAccordingTo(Comparator.nullsLast(newest)).isNotEmpty();
		assertThat(sorted(PolicySort.OLDEST, basis, layer).stream().map(date).toList())
			.isSortedAccordingTo(Comparator.nullsLast(newest.reversed()));
	}

	@Test
	void theYearOfTheSourceComesFirstWhereItIsAskedFor() {
		assertThat(sorted(PolicySort.NEWEST, YearBasis.SOURCE, Layer.DOCUMENT)).extracting(PolicySummary::sourceYear)
			.isSortedAccordingTo(Comparator.reverseOrder());
	}

	@Test
	void titlesAreOrderedAsTheyAreShown() {
		assertThat(shown(Locale.ENGLISH)).filteredOn((title) -> Character.isLetter(title.charAt(0)))
			.extracting((title) -> title.substring(0, 1))
			.isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
		List<String> chinese = new ArrayList<>(shown(Locale.forLanguageTag("zh-Hans")));
		chinese.retainAll(chinese.stream().filter((title) -> title.codePointAt(0) > 0x3000).toList());
		assertThat(chinese).hasSizeGreaterThan(10);
		assertThat(chinese).extracting((title) -> title.replaceAll("[^\\p{IsHan}].*", ""))
			.isSortedAccordingTo(Collator.getInstance(Locale.SIMPLIFIED_CHINESE));
	}

	private List<String> shown(Locale reader) {
		LocaleContextHolder.setLocale(reader);
		return sorted(PolicySort.TITLE, null, Layer.ALL).stream().map((policy) -> policy.title(reader)).toList();
	}

	private List<PolicySummary> sorted(PolicySort sort, YearBasis basis, Layer layer) {
		PolicyFilter filter = new PolicyFilter(List.of(), null, null, null, null, basis, null, null, null, null, null,
				null, null, layer, null, sort);
		return this.policies.search(filter, MANY).items();
	}

	private Results<PolicySummary> list(PolicyStatus.Value status, LocalDate day, Layer layer) {
		return page(1, status, day, layer);
	}

	private List<PolicySummary> every(PolicyStatus.Value status, LocalDate day, Layer layer) {
		return Stream.iterate(1, (page) -> page + 1)
			.map((page) -> page(page, status, day, layer).items())
			.takeWhile((items) -> !items.isEmpty())
			.flatMap(List::stream)
			.toList();
	}

	private Results<PolicySummary> page(int page, PolicyStatus.Value status, LocalDate day, Layer layer) {
		return this.policies.search(new PolicyFilter(List.of(), null, null, null, null, null, null, null, null, null,
				status, day, null, layer, null, null), new Paging(page, 100));
	}

	// what is in force as amended is among what is in force
	private static boolean is(PolicyStatus status, PolicyStatus.Value wanted) {
		return status.value() == wanted
				|| (wanted == PolicyStatus.Value.IN_FORCE && status.value() == PolicyStatus.Value.IN_FORCE_AMENDED);
	}

	private Results<ProvisionSummary> provisions(PolicyStatus.Value status, LocalDate day, Layer layer) {
		return this.provisions.search(new ProvisionFilter(null, null, null, null, null, List.of(), List.of(), null,
				status, day, null, layer, null), MANY);
	}

	private static long count(Results<?> results, PolicyStatus.Value value) {
		return results.facets()
			.stream()
			.filter((facet) -> facet.parameter().equals("status"))
			.flatMap((facet) -> facet.values().stream())
			.filter((counted) -> counted.value().equals(value.slug()))
			.mapToLong(Facet.Value::count)
			.sum();
	}

}
