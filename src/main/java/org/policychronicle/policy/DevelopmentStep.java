package org.policychronicle.policy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

import org.policychronicle.record.Milestone;
import org.policychronicle.record.Slugged;

/** What can happen to the rules, as those say it who follow them. */
enum DevelopmentStep implements Slugged {

	DRAFT("draft", Milestone.DRAFT),
	ISSUED("issued", Milestone.ADOPTED, Milestone.PROMULGATED, Milestone.PUBLISHED, Milestone.ANNOUNCED,
			Milestone.LAUNCHED),
	IN_FORCE("in-force", Milestone.EFFECTIVE), AMENDED("amended", Milestone.AMENDED),
	REPLACED("replaced", Milestone.SUPERSEDED, Milestone.REPEALED);

	private final String slug;

	private final Set<Milestone> milestones;

	DevelopmentStep(String slug, Milestone... milestones) {
		this.slug = slug;
		this.milestones = EnumSet.copyOf(Arrays.asList(milestones));
	}

	@Override
	public String slug() {
		return this.slug;
	}

	boolean is(Milestone milestone) {
		return this.milestones.contains(milestone);
	}

	/**
	 * The slugs of the milestones that are such a step.
	 */
	String[] milestones() {
		return this.milestones.stream().map(Milestone::slug).toArray(String[]::new);
	}

}
