package org.policychronicle.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.policychronicle.testing.ChronicleTest;
import org.policychronicle.record.Layer;
import org.policychronicle.record.Origin;
import org.policychronicle.record.UnknownRecordException;
import org.policychronicle.web.Facet;
import org.policychronicle.web.Paging;
import org.policychronicle.web.Results;
import org.policychronicle.words.WordsException;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What each filter of policies lets through, on the real data in a real PostgreSQL. */
@ChronicleTest
class PolicySearchTests {

	@Autowired
	private PolicyService service;

	@Test
	void allPoliciesAreListedWithoutAFilter() {
		assertThat(search(filter()).total()).isEqualTo(21);
	}

	@Test
	void anAgencyAndAYearNarrowTogether() {
		assertThat(slugs(filter().agency("cac").year(2022))).containsExactlyInAnyOrder("deep-synthesis-provisions",
				"algorithmic-recommendation-provisions");
		assertThat(search(filter().agency("cac").year(2022)).description()).isEqualTo(
				"Policies involving Cyberspace Administration of China, listed under 2022 in the 2024 overview, according to the 2024 overview only");
	}

	@Test
	void severalAgenciesAreAlternatives() {
		assertThat(slugs(filter().agency("nisstc", "miit"))).contains("nisstc-generative-ai-draft",
				"miit-algorithm-draft-guidelines");
	}

	@Test
	void aRoleNarrowsTheAgency() {
		assertThat(slugs(filter().agency("cac").role(AgencyRole.DRAFTED)))
			.containsExactly("algorithmic-recommendation-provisions");
		assertThat(slugs(filter().agency("nisstc").role(AgencyRole.DRAFTED))).isEmpty();
	}

	@Test
	void aYearMeansWhatItsBasisSays() {
		assertThat(slugs(filter().year(2022).basis(YearBasis.SOURCE))).contains("deep-synthesis-provisions")
			.doesNotContain("generative-ai-interim-measures");
		assertThat(slugs(filter().year(2022).basis(YearBasis.EFFECTIVE))).containsExactlyInAnyOrder(
				"algorithmic-recommendation-provisions", "shanghai-ai-regulations", "shenzhen-ai-regulations");
		assertThat(slugs(filter().year(2023).basis(YearBasis.EFFECTIVE)))
			.containsExactlyInAnyOrder("deep-synthesis-provisions", "generative-ai-interim-measures");
		assertThat(slugs(filter().year(2021).basis(YearBasis.ISSUED)))
			.containsExactly("personal-information-protection-law");
		assertThat(slugs(filter().from(2022).to(2022).basis(YearBasis.ISSUED))).contains("shanghai-ai-regulations",
				"shenzhen-ai-regulations");
	}

	@Test
	void aRangeOfYearsMayBeOpenAtEitherEnd() {
		assertThat(slugs(filter().to(2015))).containsExactly("made-in-china-2025", "twelfth-five-year-plan");
		assertThat(slugs(filter().from(2024))).containsExactlyInAnyOrder("ai-safety-governance-framework",
				"generative-ai-development-plan");
	}

	@Test
	void typeAndJurisdictionNarrow() {
		assertThat(slugs(filter().type(PolicyType.LAW))).containsExactlyInAnyOrder("cybersecurity-law",
				"data-security-law", "personal-information-protection-law");
		assertThat(slugs(filter().jurisdiction(Jurisdiction.SHENZHEN))).containsExactly("shenzhen-ai-regulations");
	}

	@Test
	void wordsAreFoundInNamesAndProvisionsAndMustAllOccur() {
		assertThat(slugs(filter().q("recommender law"))).contains("algorithmic-recommendation-provisions");
		assertThat(slugs(filter().q("PIPL"))).contains("personal-information-protection-law");
		assertThat(slugs(filter().q("elderly FRAUD"))).contains("algorithmic-recommendation-provisions")
			.doesNotContain("made-in-china-2025");
		assertThat(slugs(filter().q("elderly unicorn"))).isEmpty();
	}

	@Test
	void whatLooksLikeAPatternIsOnlyText() {
		for (String sign : List.of("%", "_____", "\\")) {
			assertThatExceptionOfType(WordsException.class).isThrownBy(() -> slugs(filter().q(sign)));
		}
		assertThat(slugs(filter().q("' or 1=1 --"))).isEmpty();
	}

	@Test
	void pagesFollowOneAnotherWithoutGapOrRepeat() {
		List<String> walked = new ArrayList<>();
		for (int page = 1; page <= 11; page++) {
			walked.addAll(this.service.search(filter().build(), new Paging(page, 2))
				.items()
				.stream()
				.map(PolicySummary::slug)
				.toList());
		}
		assertThat(walked).hasSize(21).doesNotHaveDuplicates();
	}

	@Test
	void aTopicNarrows() {
		assertThat(slugs(filter().topic(Topic.PERSONAL_DATA))).contains("personal-information-protection-law")
			.doesNotContain("made-in-china-2025");
	}

	@Test
	void statusIsWorkedOutForAnyDay() {
		LocalDate day = LocalDate.of(2022, 10, 15);
		assertThat(slugs(filter().status(PolicyStatus.Value.IN_FORCE, day))).containsExactlyInAnyOrder(
				"personal-information-protection-law", "algorithmic-recommendation-provisions",
				"shanghai-ai-regulations");
		assertThat(slugs(filter().status(PolicyStatus.Value.NOT_YET_IN_FORCE, day)))
			.containsExactly("shenzhen-ai-regulations");
		assertThat(slugs(filter().status(PolicyStatus.Value.UNKNOWN, day))).contains("data-security-law",
				"cybersecurity-law");
	}

	@Test
	void theQueryAndTheRecordAgreeOnEveryStatusOnEveryDay() {
		for (LocalDate day = LocalDate.of(2021, 10, 25); day
			.isBefore(LocalDate.of(2023, 9, 1)); day = day.plusDays(23)) {
			for (PolicyStatus.Value status : PolicyStatus.Value.values()) {
				assertThat(search(filter().status(status, day)).items()).as(status + " on " + day)
					.allMatch((policy) -> policy.status().value() == status);
			}
			Results<PolicySummary> all = search(filter().status(null, day));
			Map<String, Long> counted = all.items()
				.stream()
				.filter((policy) -> policy.status().value() != null)
				.collect(Collectors.groupingBy((policy) -> policy.status().value().slug(), Collectors.counting()));
			assertThat(facet(all, "status")).isEqualTo(counted);
		}
	}

	@Test
	void aFacetIgnoresItsOwnFilterAndRespectsAllOthers() {
		Results<PolicySummary> rules = search(filter().type(PolicyType.DEPARTMENT_RULES).year(2022));
		assertThat(facet(rules, "type")).containsEntry("department-rules", 2L).containsEntry("local-regulation", 2L);
		assertThat(facet(rules, "year")).containsExactlyInAnyOrderEntriesOf(Map.of("2022", 2L, "2023", 1L));
		assertThat(facet(rules, "jurisdiction")).containsExactlyEntriesOf(Map.of("national", 2L));
	}

	@Test
	void everyFacetCountIsWhatChoosingItShows() {
		Results<PolicySummary> filtered = search(filter().agency("cac"));
		facet(filtered, "agency").forEach(
				(agency, count) -> assertThat(search(filter().agency(agency)).total()).as(agency).isEqualTo(count));
		facet(filtered, "topic").forEach((topic, count) -> {
			Topic chosen = Arrays.stream(Topic.values())
				.filter((one) -> one.slug().equals(topic))
				.findFirst()
				.orElseThrow();
			assertThat(search(filter().agency("cac").topic(chosen)).total()).as(topic).isEqualTo(count);
		});
	}

	@Test
	void bothLayersAreShownUnlessOneIsAskedFor() {
		long all = search(filter().bothLayers()).total();
		long document = search(filter().bothLayers().origin(Origin.DOCUMENT)).total();
		assertThat(document).isEqualTo(21);
		assertThat(search(filter().bothLayers().origin(Origin.ESTABLISHED)).total()).isEqualTo(all - document)
			.isGreaterThan(20);
	}

	@Test
	void statusAndYearsGoByTheEstablishedDateWhereThereIsOne() {
		LocalDate day = LocalDate.of(2022, 10, 15);
		assertThat(slugs(filter().bothLayers().status(PolicyStatus.Value.IN_FORCE, day))).contains("data-security-law",
				"cybersecurity-law");
		assertThat(slugs(filter().bothLayers().year(2021).basis(YearBasis.ISSUED)))
			.contains("algorithmic-recommendation-provisions");
		assertThat(slugs(filter().year(2021).basis(YearBasis.ISSUED)))
			.doesNotContain("algorithmic-recommendation-provisions");
		assertThat(slugs(filter().year(2022).basis(YearBasis.SOURCE)))
			.contains("algorithmic-recommendation-provisions");
	}

	@Test
	void anAgencyThatDoesNotExistIsRefusedWithThoseThatDo() {
		assertThatExceptionOfType(UnknownRecordException.class).isThrownBy(() -> search(filter().agency("nope")))
			.satisfies((refusal) -> assertThat(refusal.allowed()).contains("cac", "most", "npc-standing-committee"));
	}

	private static Map<String, Long> facet(Results<?> results, String parameter) {
		return results.facets()
			.stream()
			.filter((facet) -> facet.parameter().equals(parameter))
			.flatMap((facet) -> facet.values().stream())
			.collect(Collectors.toMap(Facet.Value::value, Facet.Value::count));
	}

	private List<String> slugs(Filter filter) {
		return search(filter).items().stream().map(PolicySummary::slug).toList();
	}

	private Results<PolicySummary> search(Filter filter) {
		return this.service.search(filter.build(), new Paging(1, 100));
	}

	private static Filter filter() {
		return new Filter();
	}

	/**
	 * Names the parts of a filter, by the source document alone unless told otherwise, so
	 * that a test sets only those it is about.
	 */
	private static final class Filter {

		private List<String> agency = List.of();

		private AgencyRole role;

		private Integer year;

		private Integer from;

		private Integer to;

		private YearBasis basis;

		private PolicyType type;

		private Jurisdiction jurisdiction;

		private Topic topic;

		private Origin origin;

		private Layer layer = Layer.DOCUMENT;

		private PolicyStatus.Value status;

		private LocalDate asOf;

		private String q;

		Filter bothLayers() {
			this.layer = Layer.ALL;
			return this;
		}

		Filter origin(Origin origin) {
			this.origin = origin;
			return this;
		}

		Filter topic(Topic topic) {
			this.topic = topic;
			return this;
		}

		Filter status(PolicyStatus.Value status, LocalDate asOf) {
			this.status = status;
			this.asOf = asOf;
			return this;
		}

		Filter agency(String... slugs) {
			this.agency = List.of(slugs);
			return this;
		}

		Filter role(AgencyRole role) {
			this.role = role;
			return this;
		}

		Filter year(int year) {
			this.year = year;
			return this;
		}

		Filter from(int year) {
			this.from = year;
			return this;
		}

		Filter to(int year) {
			this.to = year;
			return this;
		}

		Filter basis(YearBasis basis) {
			this.basis = basis;
			return this;
		}

		Filter type(PolicyType type) {
			this.type = type;
			return this;
		}

		Filter jurisdiction(Jurisdiction jurisdiction) {
			this.jurisdiction = jurisdiction;
			return this;
		}

		Filter q(String q) {
			this.q = q;
			return this;
		}

		PolicyFilter build() {
			return new PolicyFilter(this.agency, this.role, this.year, this.from, this.to, this.basis, this.type, null,
					this.topic, this.jurisdiction, this.status, this.asOf, this.origin, this.layer, this.q, null);
		}

	}

}
