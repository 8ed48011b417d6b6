package org.policychronicle.policy;

import java.util.Map;

import org.policychronicle.record.Slugged;

/**
 * What an instrument is about, one theme each, in the order in which the timeline shows
 * them: by where it applies, by its sort, and else by the first of its topics.
 */
public enum RuleTheme implements Slugged {

	NETWORKS_AND_DATA, PERSONAL_DATA, MINORS, ALGORITHMS, GENERATIVE_AI, LABELLING, STANDARDS, ETHICS, MARKETS, SECTORS,
	PLACES, INDUSTRY, INTERNATIONAL, DRAFTS;

	private static final Map<Topic, RuleTheme> BY_TOPIC = Map.ofEntries(
			Map.entry(Topic.RECOMMENDATION_ALGORITHMS, ALGORITHMS), Map.entry(Topic.SYNTHETIC_MEDIA, GENERATIVE_AI),
			Map.entry(Topic.GENERATIVE_AI, GENERATIVE_AI), Map.entry(Topic.PERSONAL_DATA, PERSONAL_DATA),
			Map.entry(Topic.FACIAL_RECOGNITION, PERSONAL_DATA), Map.entry(Topic.DATA_SECURITY, NETWORKS_AND_DATA),
			Map.entry(Topic.CYBERSECURITY, NETWORKS_AND_DATA), Map.entry(Topic.DATA_EXPORT, NETWORKS_AND_DATA),
			Map.entry(Topic.DATA_MARKET, NETWORKS_AND_DATA),
			Map.entry(Topic.REGISTRATION_AND_FILING, NETWORKS_AND_DATA), Map.entry(Topic.MINORS_AND_ELDERLY, MINORS),
			Map.entry(Topic.CONTENT_LABELLING, LABELLING), Map.entry(Topic.STANDARDS, STANDARDS),
			Map.entry(Topic.ETHICS_AND_GOVERNANCE, ETHICS), Map.entry(Topic.COMPETITION, MARKETS),
			Map.entry(Topic.INDUSTRY_PROMOTION, INDUSTRY), Map.entry(Topic.NATIONAL_STRATEGY, INDUSTRY),
			Map.entry(Topic.RESEARCH_PLATFORMS, INDUSTRY), Map.entry(Topic.INTERNATIONAL, INTERNATIONAL));

	/**
	 * The theme of an instrument; drafts have theirs by their status, which changes.
	 * @param jurisdiction where it applies
	 * @param type what sort of instrument it is
	 * @param topics what it is about, the chief one first
	 */
	static RuleTheme of(String jurisdiction, String type, String[] topics) {
		if (!jurisdiction.equals(Jurisdiction.NATIONAL.slug())) {
			return PLACES;
		}
		RuleTheme theme = (topics.length > 0) ? BY_TOPIC.getOrDefault(Slugged.of(Topic.class, topics[0]), SECTORS)
				: SECTORS;
		return (type.equals(PolicyType.STANDARD.slug()) && theme != LABELLING) ? STANDARDS : theme;
	}

	/**
	 * Whether its instruments are on artificial intelligence before all else.
	 */
	boolean isChief() {
		return this == ALGORITHMS || this == GENERATIVE_AI || this == LABELLING || this == ETHICS;
	}

}
