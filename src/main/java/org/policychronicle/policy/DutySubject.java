package org.policychronicle.policy;

import com.fasterxml.jackson.annotation.JsonValue;
import org.policychronicle.record.Slugged;

/** What a provision is about, as the matrix of duties divides them. */
enum DutySubject implements Slugged {

	FILE_ALGORITHM("file-algorithm"), REGISTER_SERVICE("register-service"), ASSESS_SECURITY("assess-security"),
	LABEL_FOR_EYES("label-for-eyes"), LABEL_IN_METADATA("label-in-metadata"), DETECT_LABELS("detect-labels"),
	CONSENT("consent"), TRAINING_DATA("training-data"), DATA_LABELLING("data-labelling"), COMPLAINTS("complaints"),
	MINORS("minors"), ELDERLY("elderly"), WORKERS("workers"), CONSUMERS("consumers"), REAL_NAMES("real-names"),
	CONTENT_MODERATION("content-moderation"), UNLAWFUL_CONTENT("unlawful-content"), FAKE_NEWS("fake-news"),
	RUMOURS("rumours"), EXPLAIN_ALGORITHM("explain-algorithm"), OFF_SWITCH("off-switch"),
	ALGORITHM_REVIEW("algorithm-review"), ETHICS_REVIEW("ethics-review"), AUDIT("audit"),
	IMPACT_ASSESSMENT("impact-assessment"), INCIDENTS("incidents"), LOG_KEEPING("log-keeping"),
	COOPERATE_WITH_INSPECTION("cooperate-with-inspection"), USER_AGREEMENT("user-agreement"),
	DATA_SUBJECT_RIGHTS("data-subject-rights"), DATA_EXPORT("data-export"), LOCALISATION("localisation"),
	BIOMETRIC_DATA("biometric-data"), AUTOMATED_DECISIONS("automated-decisions"), DISCRIMINATION("discrimination"),
	INTELLECTUAL_PROPERTY("intellectual-property"), COMPETITION("competition"), ADDICTION("addiction"),
	ANTHROPOMORPHIC_INTERACTION("anthropomorphic-interaction"), EMERGENCY("emergency"),
	STAFF_AND_SYSTEMS("staff-and-systems"), SECURITY_MEASURES("security-measures"),
	DATA_CLASSIFICATION("data-classification"), APP_STORES("app-stores"), TECHNICAL_SUPPORTERS("technical-supporters"),
	TRANSPARENCY("transparency"), PUBLISH_RULES("publish-rules"), SCOPE("scope"), OVERSIGHT("oversight"),
	PROMOTION("promotion"), STANDARDS("standards"), PENALTIES("penalties"), OTHER("other");

	@JsonValue
	private final String slug;

	DutySubject(String slug) {
		this.slug = slug;
	}

	@Override
	public String slug() {
		return this.slug;
	}

}
