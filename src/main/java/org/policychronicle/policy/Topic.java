package org.policychronicle.policy;

import org.policychronicle.record.Slugged;

/**
 * What a policy or a provision is about, in the terms by which a compliance officer would
 * look for it.
 */
enum Topic implements Slugged {

	RECOMMENDATION_ALGORITHMS("recommendation-algorithms"), SYNTHETIC_MEDIA("synthetic-media"),
	GENERATIVE_AI("generative-ai"), PERSONAL_DATA("personal-data"), DATA_SECURITY("data-security"),
	CYBERSECURITY("cybersecurity"), ETHICS_AND_GOVERNANCE("ethics-and-governance"),
	FACIAL_RECOGNITION("facial-recognition"), MINORS_AND_ELDERLY("minors-and-elderly"),
	CONTENT_LABELLING("content-labelling"), REGISTRATION_AND_FILING("registration-and-filing"), STANDARDS("standards"),
	INDUSTRY_PROMOTION("industry-promotion"), NATIONAL_STRATEGY("national-strategy"),
	RESEARCH_PLATFORMS("research-platforms"), INTERNATIONAL("international"), COMPETITION("competition"),
	INTELLECTUAL_PROPERTY("intellectual-property"), EDUCATION("education"), HEALTH("health"), FINANCE("finance"),
	TRANSPORT("transport"), LABOUR("labour"), JUDICIARY("judiciary"), GOVERNMENT_USE("government-use"),
	DATA_EXPORT("data-export"), DATA_MARKET("data-market");

	private final String slug;

	Topic(String slug) {
		this.slug = slug;
	}

	@Override
	public String slug() {
		return this.slug;
	}

}
