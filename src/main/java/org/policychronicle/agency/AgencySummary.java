package org.policychronicle.agency;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.Origin;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.RecordLinks;
import org.policychronicle.record.Titled;

/**
 * A public body as a list shows it.
 *
 * @param slug its slug
 * @param name its name in English
 * @param acronym its acronym, where it has one
 * @param chineseName its name in Chinese, where known
 * @param kind what sort of body it is
 * @param listed whether the overview lists it as coordinating
 * @param function what it does, in our words; null where the overview only names it
 * @param chineseFunction the same in Chinese
 * @param policyCount how many policies it has a part in
 * @param roles the parts it has in them, the most frequent first
 * @param origin where it comes from: the 2024 overview or other sources
 * @param sourceLines the lines of the 2024 overview it rests on
 * @param links where it is found
 */
record AgencySummary(String slug, String name, @Nullable String acronym, @Nullable String chineseName, AgencyKind kind,
		boolean listed, @Nullable String function, @Nullable String chineseFunction, int policyCount,
		List<String> roles, Origin origin, List<Integer> sourceLines, RecordLinks links) implements Titled {

	static AgencySummary of(Agency agency, PolicyYears policies) {
		return new AgencySummary(agency.slug, agency.name, agency.acronym, agency.chineseName, agency.kind,
				agency.listed, agency.function, agency.chineseFunction, (int) policies.count(agency.id),
				policies.roles(agency.id), agency.origin, List.of(agency.sourceLines),
				RecordKind.AGENCY.links(agency.slug));
	}

	@Override
	public String title() {
		return this.name;
	}

	@Override
	public @Nullable String chineseTitle() {
		return this.chineseName;
	}

}
