package org.policychronicle.policy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.policychronicle.record.Slugged;

/**
 * What a service does, in the words of who offers it, and by which topics or subject the
 * instruments that are meant for it are known.
 */
enum ServiceKind implements Slugged {

	RECOMMENDS("recommends", null, Topic.RECOMMENDATION_ALGORITHMS),
	GENERATES("generates", null, Topic.GENERATIVE_AI, Topic.SYNTHETIC_MEDIA, Topic.CONTENT_LABELLING),
	IMITATES_PEOPLE("imitates-people", null, Topic.SYNTHETIC_MEDIA, Topic.CONTENT_LABELLING),
	KEEPS_COMPANY("keeps-company", DutySubject.ANTHROPOMORPHIC_INTERACTION),
	IDENTIFIES_FACES("identifies-faces", null, Topic.FACIAL_RECOGNITION);

	private final String slug;

	private final DutySubject subject;

	private final Set<String> topics;

	ServiceKind(String slug, DutySubject subject, Topic... topics) {
		this.slug = slug;
		this.subject = subject;
		this.topics = Arrays.stream(topics).map(Topic::slug).collect(Collectors.toSet());
	}

	@Override
	public String slug() {
		return this.slug;
	}

	/**
	 * Whether an instrument with these topics and subjects is meant for such a service.
	 */
	boolean isMeantBy(Set<String> topics, Set<String> subjects) {
		return (this.subject != null) ? subjects.contains(this.subject.slug())
				: topics.stream().anyMatch(this.topics::contains);
	}

	/**
	 * The kinds of service that an instrument is meant for; none where it is general. One
	 * for company alone is not one for all that generates.
	 */
	static Set<ServiceKind> meantBy(Set<String> topics, Set<String> subjects) {
		if (KEEPS_COMPANY.isMeantBy(topics, subjects)) {
			return EnumSet.of(KEEPS_COMPANY);
		}
		return Arrays.stream(values())
			.filter((kind) -> kind.isMeantBy(topics, subjects))
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(ServiceKind.class)));
	}

}
