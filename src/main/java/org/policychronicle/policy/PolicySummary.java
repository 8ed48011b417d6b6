package org.policychronicle.policy;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.Layer;
import org.policychronicle.record.Origin;
import org.policychronicle.record.PartialDate;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.RecordLinks;
import org.policychronicle.record.Reference;
import org.policychronicle.record.RelatedRecords;
import org.policychronicle.record.Titled;

/**
 * A policy as a list shows it.
 *
 * @param slug its slug
 * @param title its canonical English title
 * @param chineseTitle its Chinese title, where known
 * @param shortTitle what people call it, in English
 * @param shortChineseTitle what people call it, in Chinese
 * @param type what sort of instrument it is
 * @param level how high it stands, and whether it binds
 * @param jurisdiction where it applies
 * @param topics what it is about
 * @param sourceYear the year of its issue; by the overview alone, the year under which
 * the overview lists it
 * @param issued when it was promulgated, or else published, or else adopted; null where
 * unknown
 * @param effective when it entered or enters into force; null where unknown
 * @param status its status on the day asked for
 * @param agencies the bodies behind it, each with its role
 * @param summary what it is, in our words
 * @param chineseSummary the same in Chinese
 * @param origin where it comes from: the 2024 overview or other sources
 * @param sourceLines the lines of the 2024 overview it rests on
 * @param links where it is found
 */
public record PolicySummary(String slug, String title, @Nullable String chineseTitle, @Nullable String shortTitle,
		@Nullable String shortChineseTitle, PolicyType type, LegalLevel level, Jurisdiction jurisdiction,
		List<String> topics, int sourceYear, @Nullable PartialDate issued, @Nullable PartialDate effective,
		PolicyStatus status, List<Reference> agencies, String summary, @Nullable String chineseSummary, Origin origin,
		List<Integer> sourceLines, RecordLinks links) implements Titled {

	static PolicySummary of(Policy policy, RelatedRecords around, PolicyStatus status, Layer layer) {
		PolicyReading reading = policy.reading(layer);
		return new PolicySummary(policy.slug, reading.title(), policy.established(policy.chineseTitle, layer),
				policy.established(policy.shortTitle, layer), policy.established(policy.shortChineseTitle, layer),
				reading.type(), reading.level(), reading.jurisdiction(), reading.topics(), reading.year(),
				policy.issued(layer), policy.effective(layer), status.with(policy, around),
				around.seen(layer).of(RecordKind.AGENCY), reading.summary(),
				policy.established(policy.chineseSummary, layer), policy.origin, List.of(policy.sourceLines),
				RecordKind.POLICY.links(policy.slug));
	}

}
