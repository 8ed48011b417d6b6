package org.policychronicle.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.policychronicle.record.FilterMatches;
import org.policychronicle.record.Layer;
import org.policychronicle.record.Milestone;
import org.policychronicle.record.OrderedIds;
import org.policychronicle.record.Origin;
import org.policychronicle.record.PartialDate;
import org.roaringbitmap.RoaringBitmap;

import static org.assertj.core.api.Assertions.assertThat;

/** Policies as sets: pages of them in an order, and counts along each dimension. */
class PolicySetsTests {

	private static final PolicyOrder NEWEST = new PolicyOrder("newest", Layer.ALL);

	private static final PolicyOrder OLDEST = new PolicyOrder("oldest", Layer.ALL);

	private static final PolicyOrder TITLE = new PolicyOrder("title", Layer.ALL);

	private final PolicySets sets = new PolicySets(orders());

	@Test
	void pagesFollowTheOrderAndEndWithTheLast() {
		RoaringBitmap odd = RoaringBitmap.bitmapOf(1, 3, 5);
		assertThat(this.sets.page(odd, NEWEST, 0, 2)).containsExactly(5L, 3L);
		assertThat(this.sets.page(odd, NEWEST, 2, 2)).containsExactly(1L);
		assertThat(this.sets.page(odd, NEWEST, 4, 2)).isEmpty();
		assertThat(this.sets.page(odd, OLDEST, 0, 9)).containsExactly(1L, 3L, 5L);
		assertThat(this.sets.page(this.sets.everything, TITLE, 0, 3)).containsExactly(2L, 4L, 1L);
	}

	@Test
	void aDemandIsLeftOutOfTheCountsOfItsOwnParameter() {
		List.of(1, 2, 3).forEach((id) -> this.sets.by("type", Layer.ALL).add("law", id));
		List.of(4, 5).forEach((id) -> this.sets.by("type", Layer.ALL).add("plan", id));
		List.of(1, 4).forEach((id) -> this.sets.by("level", Layer.ALL).add("local", id));
		FilterMatches matches = new FilterMatches(this.sets.everything)
			.add("type", this.sets.by("type", Layer.ALL).of(List.of("law")))
			.add("level", this.sets.by("level", Layer.ALL).of(List.of("local")))
			.add("q", null);
		assertThat(matches.all().toArray()).containsExactly(1);
		assertThat(this.sets.by("type", Layer.ALL).count(matches.without("type")))
			.isEqualTo(Map.of("law", 1L, "plan", 1L));
		assertThat(this.sets.by("level", Layer.ALL).count(matches.without("level"))).isEqualTo(Map.of("local", 1L));
		assertThat(new FilterMatches(this.sets.everything).all()).isEqualTo(this.sets.everything);
	}

	@Test
	void policiesThatShareTypeAndDatesShareTheirStatus() {
		PolicyLife law = PolicyLife.of(PolicyType.LAW, LegalLevel.NATIONAL_LAW, 2022,
				List.of(step(Milestone.PUBLISHED, "2022-02-01"), step(Milestone.EFFECTIVE, "2022-03")));
		for (int id = 1; id <= 4; id++) {
			this.sets.lives(Layer.ALL).add(law);
		}
		this.sets.lives(Layer.ALL)
			.add(PolicyLife.of(PolicyType.DRAFT, LegalLevel.UNKNOWN, 2022,
					List.of(step(Milestone.DRAFT, "2022-01-05"))));
		assertThat(status("2022-01-04")).isEmpty();
		assertThat(status("2022-02-28")).isEqualTo(Map.of("not-yet-in-force", 4L, "draft", 1L));
		assertThat(status("2022-03-15")).isEqualTo(Map.of("unknown", 4L, "draft", 1L));
		assertThat(status("2022-03-31")).isEqualTo(Map.of("in-force", 4L, "draft", 1L));
	}

	private static PolicyLife.Step step(Milestone milestone, String date) {
		return new PolicyLife.Step(milestone, PartialDate.parse(date), Origin.ESTABLISHED);
	}

	private Map<String, Long> status(String day) {
		return this.sets.lives(Layer.ALL).on(LocalDate.parse(day)).count(this.sets.everything);
	}

	private static Map<PolicyOrder, OrderedIds> orders() {
		return Map.of(NEWEST, OrderedIds.of(IntStream.of(5, 4, 3, 2, 1)), OLDEST,
				OrderedIds.of(IntStream.of(1, 2, 3, 4, 5)), TITLE, OrderedIds.of(IntStream.of(2, 4, 1, 3, 5)));
	}

}
