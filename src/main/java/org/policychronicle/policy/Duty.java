package org.policychronicle.policy;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Who is bound by a provision, to what, and when.
 *
 * @param addressees whom it addresses, such as provider or authority
 * @param subject what it is about, as the duty matrix divides it, such as file-algorithm
 * @param trigger what makes it apply, such as can-sway-opinion; null where it always does
 * @param condition what else makes it apply
 * @param chineseCondition the same in Chinese
 * @param deadline within what time it is to be met
 * @param amount the fine for breaking it
 */
record Duty(List<String> addressees, String subject, @Nullable String trigger, @Nullable String condition,
		@Nullable String chineseCondition, @Nullable Deadline deadline, @Nullable Amount amount) {

	private static final Set<String> GENERAL = Set.of("other", "penalties", "scope", "oversight");

	static @Nullable Duty of(Provision provision) {
		return (provision.subject != null)
				? new Duty(List.of(provision.addressees), provision.subject, provision.trigger, provision.condition,
						provision.chineseCondition, provision.deadline, provision.amount)
				: null;
	}

	/**
	 * Whether its subject says no more than its kind does.
	 */
	public boolean general() {
		return GENERAL.contains(this.subject);
	}

}
