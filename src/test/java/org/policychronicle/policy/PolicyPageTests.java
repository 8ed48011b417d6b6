package org.policychronicle.policy;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policychronicle.evidence.EvidenceSources;
import org.policychronicle.record.Reference;
import org.policychronicle.testing.ChronicleTest;
import org.policychronicle.web.Paging;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The page of an instrument groups all that is known of it, and loses nothing. */
@ChronicleTest
class PolicyPageTests {

	@Autowired
	private PolicyService policies;

	@Autowired
	private EvidenceSources sources;

	@ParameterizedTest
	@ValueSource(strings = { "en", "zh-Hans" })
	void everyInstrumentKeepsAllThatIsKnownOfIt(String language) {
		Locale reader = Locale.forLanguageTag(language);
		List<PolicyDetail> all = all();
		assertThat(all).hasSizeGreaterThan(200).allSatisfy((policy) -> {
			PolicyPage page = PolicyPage.of(policy,
					this.sources.of(policy.evidence().stream().map(Reference::slug).distinct().toList()), reader);
			assertThat(Stream.of(page.main(), page.other())
				.flatMap(List::stream)
				.mapToInt((rules) -> rules.provisions().size())
				.sum() + policy.scopes().size()).isEqualTo(policy.provisions().size());
			assertThat(page.bodies()).extracting((body) -> body.reference().slug()).doesNotHaveDuplicates();
			assertThat(page.bodies()).flatExtracting(PolicyPage.Body::roles)
				.hasSameSizeAs(policy.agencies().stream().map((part) -> part.slug() + part.role()).distinct().toList());
			assertThat(page.related()).flatExtracting(PolicyPage.Related::references).hasSameSizeAs(policy.relations());
			assertThat(page.sources().size())
				.isEqualTo((int) policy.evidence().stream().map(Reference::slug).distinct().count());
			checkLife(page.life(), policy);
		});
	}

	// no words stand on others, and every step has its own
	private static void checkLife(LifeSteps life, PolicyDetail policy) {
		if (life == null) {
			assertThat(policy.dates()).isEmpty();
			return;
		}
		List<LifeSteps.Step> steps = life.steps();
		assertThat(steps).hasSizeGreaterThan(policy.milestones().size())
			.last()
			.extracting(LifeSteps.Step::name)
			.isEqualTo("today");
		IntStream.range(0, steps.size())
			.forEach((at) -> assertThat(steps.subList(0, at)).as(policy.slug()).noneMatch(steps.get(at)::touches));
	}

	private List<PolicyDetail> all() {
		PolicyFilter everything = new PolicyFilter(List.of(), null, null, null, null, null, null, null, null, null,
				null, null, null, null, null, null);
		return IntStream.rangeClosed(1, 3)
			.mapToObj((page) -> this.policies.search(everything, new Paging(page, 100)).items())
			.flatMap(List::stream)
			.map((policy) -> this.policies.find(policy.slug(), new AsOf(null, null)))
			.toList();
	}

}
