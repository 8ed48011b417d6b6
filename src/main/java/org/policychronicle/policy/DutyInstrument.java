package org.policychronicle.policy;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.PartialDate;

/**
 * A national instrument that binds whoever offers a service, with what decides which
 * services it binds.
 *
 * @param id its identifier
 * @param slug its slug
 * @param title its short title, or else its title
 * @param chineseTitle the same in Chinese, where known
 * @param level how high it stands
 * @param topics what it is about, the main topic first
 * @param effective when it entered into force
 * @param subjects the subjects of its duties
 * @param duties how many duties it has that apply by the answers
 * @param sure whether the wording of each of them is surely known
 */
record DutyInstrument(long id, String slug, String title, @Nullable String chineseTitle, LegalLevel level,
		List<String> topics, @Nullable PartialDate effective, Set<String> subjects, int duties, boolean sure) {

	/** What binds one trade and not every service. */
	private static final Set<String> TRADES = Set.of("transport", "health", "finance", "judiciary", "education",
			"government-use", "labour", "data-market", "industry-promotion", "national-strategy");

	/**
	 * Whether it binds a service, by its topics: an orientation and no more.
	 */
	boolean binds(DutyFilter service) {
		String main = this.topics.isEmpty() ? "" : this.topics.get(0);
		if (service.service().isEmpty()) {
			return true;
		}
		if (TRADES.contains(main) || (main.equals(Topic.MINORS_AND_ELDERLY.slug())
				&& !service.trait().contains(DutyTrait.SERVES_MINORS))) {
			return false;
		}
		Set<ServiceKind> meant = ServiceKind.meantBy(this.topics, this.subjects);
		return meant.isEmpty() || this.level == LegalLevel.NATIONAL_LAW
				|| this.level == LegalLevel.ADMINISTRATIVE_REGULATION
				|| ServiceKind.with(service.service()).stream().anyMatch(meant::contains);
	}

}
