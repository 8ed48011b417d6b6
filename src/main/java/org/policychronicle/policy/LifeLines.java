package org.policychronicle.policy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.policychronicle.record.ChinaDay;
import org.policychronicle.record.Layer;
import org.policychronicle.web.TimeScale;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Draws the lives of instruments, for every page that shows them. */
@Service
@Transactional(readOnly = true)
public class LifeLines {

	private final Policies policies;

	private final PolicyIndex index;

	private final Clock clock;

	LifeLines(Policies policies, PolicyIndex index, Clock clock) {
		this.policies = policies;
		this.index = index;
		this.clock = clock;
	}

	/**
	 * The lives of these instruments by their slugs, as they are known today.
	 */
	public Map<String, LifeLine> of(Collection<String> slugs, TimeScale scale) {
		LocalDate today = ChinaDay.today(this.clock);
		StatusSets lives = this.index.current().lives(Layer.ALL);
		return this.policies.findAllBySlugIn(List.copyOf(slugs))
			.stream()
			.collect(Collectors.toMap((policy) -> policy.slug,
					(policy) -> LifeLine.of(policy, lives.of(policy.id, today), scale)));
	}

	/**
	 * The scale of the small lines, from 2021 to the end of this year.
	 */
	public TimeScale scale() {
		return TimeScale.recent(ChinaDay.today(this.clock));
	}

	/**
	 * Where today is on a scale, in per cent.
	 */
	public double today(TimeScale scale) {
		return scale.x(ChinaDay.today(this.clock));
	}

}
