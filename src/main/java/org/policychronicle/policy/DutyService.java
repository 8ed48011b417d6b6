package org.policychronicle.policy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.policychronicle.record.ChinaDay;
import org.policychronicle.record.Layer;
import org.policychronicle.record.RecordKind;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers which duties bind a service, and in which articles they stand. */
@Service
@Transactional(readOnly = true)
class DutyService {

	private static final int MOST_INSTRUMENTS = 10;

	private static final Limit MOST_READ = Limit.of(5000);

	private static final Set<ProvisionKind> BINDING = EnumSet.of(ProvisionKind.OBLIGATION, ProvisionKind.PROHIBITION,
			ProvisionKind.PENALTY);

	/** What binds one trade and not every service. */
	private static final Set<String> TRADES = Set.of("transport", "health", "finance", "judiciary", "education",
			"government-use", "labour", "data-market", "industry-promotion", "national-strategy");

	private final Provisions provisions;

	private final PolicyIndex index;

	private final Clock clock;

	DutyService(Provisions provisions, PolicyIndex index, Clock clock) {
		this.provisions = provisions;
		this.index = index;
		this.clock = clock;
	}

	/**
	 * The duties of today that bind a service.
	 */
	DutyMatrix matrix(DutyFilter filter) {
		LocalDate today = ChinaDay.today(this.clock);
		PolicyLives lives = this.index.current().lives(Layer.ALL);
		Map<Policy, List<Provision>> byPolicy = new LinkedHashMap<>();
		this.provisions.findBySubjectNotNullAndKindIn(BINDING, MOST_READ)
			.stream()
			.filter((provision) -> lives.of(provision.policy.id, today).isInForce())
			.forEach((provision) -> byPolicy.computeIfAbsent(provision.policy, (policy) -> new ArrayList<>())
				.add(provision));
		int inForce = byPolicy.size();
		byPolicy.entrySet().removeIf((entry) -> !binds(entry.getKey(), entry.getValue(), filter));
		byPolicy.values().forEach((duties) -> duties.removeIf((duty) -> !applies(duty, filter)));
		List<Policy> instruments = byPolicy.entrySet()
			.stream()
			.filter((entry) -> !entry.getValue().isEmpty())
			.sorted(Comparator.comparingInt((Map.Entry<Policy, List<Provision>> entry) -> -entry.getValue().size())
				.thenComparing((entry) -> entry.getKey().slug))
			.map(Map.Entry::getKey)
			.limit(MOST_INSTRUMENTS)
			.toList();
		List<DutyMatrix.Subject> subjects = Arrays.stream(DutySubject.values())
			.map((subject) -> new DutyMatrix.Subject(subject, DutyStage.of(subject),
					instruments.stream().map((policy) -> on(subject, byPolicy.get(policy), lives, today)).toList()))
			.filter((row) -> !row.all().isEmpty())
			.sorted(Comparator.comparing(DutyMatrix.Subject::stage))
			.toList();
		return new DutyMatrix(
				instruments.stream().map((policy) -> instrument(policy, byPolicy.get(policy).size())).toList(), inForce,
				subjects);
	}

	private static List<ProvisionSummary> on(DutySubject subject, List<Provision> duties, PolicyLives lives,
			LocalDate today) {
		return duties.stream()
			.filter((duty) -> subject.slug().equals(duty.subject))
			.sorted(Comparator.comparingInt((duty) -> duty.position))
			.map((duty) -> ProvisionSummary.of(duty, lives.of(duty.policy.id, today), Layer.ALL, Map.of()))
			.toList();
	}

	private static DutyMatrix.Instrument instrument(Policy policy, int duties) {
		String title = (policy.shortTitle != null) ? policy.shortTitle : policy.title;
		String chinese = (policy.shortChineseTitle != null) ? policy.shortChineseTitle : policy.chineseTitle;
		return new DutyMatrix.Instrument(policy.slug, title, chinese, policy.effective, duties,
				RecordKind.POLICY.links(policy.slug));
	}

	private static boolean binds(Policy policy, List<Provision> duties, DutyFilter filter) {
		if (filter.service().isEmpty()) {
			return policy.jurisdiction == Jurisdiction.NATIONAL;
		}
		Set<String> topics = Set.of(policy.topics);
		Set<String> subjects = duties.stream().map((duty) -> duty.subject).collect(Collectors.toSet());
		Set<ServiceKind> meant = ServiceKind.meantBy(topics, subjects);
		boolean general = meant.isEmpty() || policy.level == LegalLevel.NATIONAL_LAW
				|| policy.level == LegalLevel.ADMINISTRATIVE_REGULATION;
		return policy.jurisdiction == Jurisdiction.NATIONAL && topics.stream().noneMatch(TRADES::contains)
				&& (general || filter.service().stream().anyMatch(meant::contains));
	}

	private static boolean applies(Provision duty, DutyFilter filter) {
		return Arrays.stream(DutyTrait.values())
			.noneMatch((trait) -> trait.slug().equals(duty.trigger) && !filter.trait().contains(trait)
					&& !filter.service().isEmpty());
	}

}
