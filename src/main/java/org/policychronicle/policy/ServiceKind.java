package org.policychronicle.policy;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.Slugged;

/**
 * What a service does, in the words of who offers it, and by which topics or subject the
 * instruments that are meant for it are known. Whoever must file an algorithm need not
 * recommend: the duty holds for what generates too.
 */
enum ServiceKind implements Slugged {

	RECOMMENDS("recommends", null, Topic.RECOMMENDATION_ALGORITHMS),
	GENERATES("generates", DutySubject.FILE_ALGORITHM, Topic.GENERATIVE_AI, Topic.SYNTHETIC_MEDIA,
			Topic.CONTENT_LABELLING),
	IMITATES_PEOPLE("imitates-people", DutySubject.FILE_ALGORITHM, Topic.SYNTHETIC_MEDIA, Topic.CONTENT_LABELLING),
	KEEPS_COMPANY("keeps-company", DutySubject.ANTHROPOMORPHIC_INTERACTION),
	IDENTIFIES_FACES("identifies-faces", null, Topic.FACIAL_RECOGNITION);

	private final String slug;

	private final @Nullable DutySubject subject;

	private final Set<String> topics;

	ServiceKind(String slug, @Nullable DutySubject subject, Topic... topics) {
		this.slug = slug;
		this.subject = subject;
		this.topics = Arrays.stream(topics).map(Topic::slug).collect(Collectors.toSet());
	}

	@Override
	public String slug() {
		return this.slug;
	}

	/**
	 * The kinds of service that an instrument is meant for; none where it is general. One
	 * for company alone is not one for all that generates.
	 * @param topics its topics
	 * @param subjects the subjects of its duties
	 */
	static Set<ServiceKind> meantBy(Collection<String> topics, Collection<String> subjects) {
		if (KEEPS_COMPANY.isMeantBy(topics, subjects)) {
			return EnumSet.of(KEEPS_COMPANY);
		}
		return Arrays.stream(values())
			.filter((kind) -> kind.isMeantBy(topics, subjects))
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(ServiceKind.class)));
	}

	private boolean isMeantBy(Collection<String> topics, Collection<String> subjects) {
		return (this.subject != null && subjects.contains(this.subject.slug()))
				|| topics.stream().anyMatch(this.topics::contains);
	}

	/**
	 * The same kinds with those that they are a kind of: what keeps people company
	 * generates what it says.
	 */
	static Set<ServiceKind> with(Collection<ServiceKind> kinds) {
		Set<ServiceKind> all = EnumSet.noneOf(ServiceKind.class);
		all.addAll(kinds);
		if (all.contains(KEEPS_COMPANY)) {
			all.add(GENERATES);
		}
		return all;
	}

}
