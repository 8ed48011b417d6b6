package org.policychronicle.policy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonValue;
import org.policychronicle.record.Slugged;

/** When in the life of a service a duty matters. */
enum DutyStage implements Slugged {

	BEFORE("before",
			EnumSet.of(DutySubject.REGISTER_SERVICE, DutySubject.FILE_ALGORITHM, DutySubject.ASSESS_SECURITY,
					DutySubject.ETHICS_REVIEW, DutySubject.TRAINING_DATA, DutySubject.DATA_LABELLING,
					DutySubject.IMPACT_ASSESSMENT)),

	SCREEN("screen",
			EnumSet.of(DutySubject.LABEL_FOR_EYES, DutySubject.LABEL_IN_METADATA, DutySubject.DETECT_LABELS,
					DutySubject.EXPLAIN_ALGORITHM, DutySubject.TRANSPARENCY, DutySubject.PUBLISH_RULES)),

	USERS("users",
			EnumSet.of(DutySubject.CONSENT, DutySubject.OFF_SWITCH, DutySubject.MINORS, DutySubject.ELDERLY,
					DutySubject.WORKERS, DutySubject.CONSUMERS, DutySubject.REAL_NAMES, DutySubject.COMPLAINTS,
					DutySubject.DATA_SUBJECT_RIGHTS, DutySubject.DISCRIMINATION, DutySubject.ADDICTION,
					DutySubject.USER_AGREEMENT, DutySubject.ANTHROPOMORPHIC_INTERACTION,
					DutySubject.AUTOMATED_DECISIONS, DutySubject.BIOMETRIC_DATA)),

	RUNNING("running", EnumSet.noneOf(DutySubject.class)),

	BROKEN("broken", EnumSet.of(DutySubject.PENALTIES));

	@JsonValue
	private final String slug;

	private final Set<DutySubject> subjects;

	DutyStage(String slug, Set<DutySubject> subjects) {
		this.slug = slug;
		this.subjects = subjects;
	}

	@Override
	public String slug() {
		return this.slug;
	}

	/**
	 * When a subject matters; while the service runs, unless it is told otherwise.
	 */
	static DutyStage of(DutySubject subject) {
		return Arrays.stream(values()).filter((stage) -> stage.subjects.contains(subject)).findFirst().orElse(RUNNING);
	}

}
