package org.policychronicle.policy;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.policychronicle.web.Text;

/**
 * Of which service the duties are asked for; every part is optional.
 *
 * @param service what the service does, any of several
 * @param trait what else is so of it: duties that apply only then are left out where it
 * is not named
 * @param subject the one subject whose duties are asked for; all where not given
 */
record DutyFilter(List<ServiceKind> service, List<DutyTrait> trait, @Nullable DutySubject subject) {

	DutyFilter {
		service = Text.chosen(service);
		trait = Text.chosen(trait);
	}

	/**
	 * A service of which nothing is said.
	 */
	static DutyFilter unanswered() {
		return new DutyFilter(List.of(), List.of(), null);
	}

}
