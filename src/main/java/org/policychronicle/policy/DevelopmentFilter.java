package org.policychronicle.policy;

import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.policychronicle.web.Text;

/**
 * Which developments are asked for; every part is optional.
 *
 * @param step what happened
 * @param topic what the instrument is about
 * @param agency slugs of public bodies, any of which has to do with the instrument
 * @param status the status of the instrument today
 * @param year the year in which it happened
 */
record DevelopmentFilter(@Nullable DevelopmentStep step, @Nullable Topic topic, List<String> agency,
		PolicyStatus.@Nullable Value status, @Nullable @Min(1900) @Max(2100) Integer year) {

	DevelopmentFilter {
		agency = Text.slugs(agency);
	}

	/** Which steps can be chosen. */
	public DevelopmentStep[] steps() {
		return DevelopmentStep.values();
	}

	/** Which topics can be chosen. */
	public Topic[] topics() {
		return Topic.values();
	}

	/** Which statuses can be chosen. */
	public PolicyStatus.Value[] statuses() {
		return PolicyStatus.Value.values();
	}

}
