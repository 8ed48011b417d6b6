package org.policychronicle.policy;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.policychronicle.mcp.RecordCard;
import org.policychronicle.record.PartialDate;
import org.policychronicle.record.Reference;

/**
 * A policy as an agent is told it.
 *
 * @param record its record
 * @param status whether it is in force on the day asked for
 * @param type what sort of instrument it is
 * @param level how high it stands, and whether it binds
 * @param jurisdiction where it applies
 * @param topics what it is about
 * @param number its official number, where known
 * @param issued when it was promulgated, or else published, or else adopted
 * @param issuers slugs of the bodies that issued it
 * @param summary what it is
 */
record ToldPolicy(RecordCard record, Standing status, PolicyType type, LegalLevel level, Jurisdiction jurisdiction,
		List<String> topics, @Nullable String number, @Nullable PartialDate issued, List<String> issuers,
		String summary) {

	static ToldPolicy of(PolicyDetail policy, RecordCard record) {
		return new ToldPolicy(record, Standing.of(policy), policy.type(), policy.level(), policy.jurisdiction(),
				policy.topics(), policy.documentNumber(), policy.issued(),
				PolicyCitation.issuers(policy.agencies()).stream().map(Reference::slug).distinct().toList(),
				policy.summary());
	}

}
