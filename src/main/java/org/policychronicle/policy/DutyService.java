package org.policychronicle.policy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.policychronicle.record.ChinaDay;
import org.policychronicle.record.Layer;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers which duties bind a service, and in which articles they stand. */
@Service
@Transactional(readOnly = true)
class DutyService {

	private static final int MOST_INSTRUMENTS = 10;

	private static final int MOST_OTHERS = 50;

	private static final Limit MOST_READ = Limit.of(2000);

	private static final Comparator<DutyInstrument> FULLEST = Comparator
		.comparingInt((DutyInstrument instrument) -> -instrument.subjects().size())
		.thenComparingInt((instrument) -> -instrument.duties())
		.thenComparing(DutyInstrument::slug);

	private final DutyInstruments instruments;

	private final Provisions provisions;

	private final PolicyIndex index;

	private final Clock clock;

	DutyService(DutyInstruments instruments, Provisions provisions, PolicyIndex index, Clock clock) {
		this.instruments = instruments;
		this.provisions = provisions;
		this.index = index;
		this.clock = clock;
	}

	/**
	 * The duties of today, with what applies to a service.
	 */
	DutyMatrix matrix(DutyFilter filter) {
		Set<DutyTrait> aside = aside(filter);
		List<DutyInstrument> inForce = inForce(aside, ChinaDay.today(this.clock)).toList();
		List<DutyInstrument> shown = inForce.stream()
			.limit(MOST_INSTRUMENTS)
			.sorted(Comparator.comparing((instrument) -> !instrument.binds(filter)))
			.toList();
		List<DutyMatrix.Instrument> others = filter.service().isEmpty() ? List.of()
				: inForce.stream()
					.skip(MOST_INSTRUMENTS)
					.filter((instrument) -> instrument.binds(filter) && instrument.duties() > 0)
					.limit(MOST_OTHERS)
					.map((instrument) -> DutyMatrix.Instrument.of(instrument, true))
					.toList();
		return new DutyMatrix(inForce.size(),
				shown.stream()
					.map((instrument) -> DutyMatrix.Instrument.of(instrument, instrument.binds(filter)))
					.toList(),
				others, subjects(filter, shown, aside));
	}

	/**
	 * The slugs of all instruments in force on a day whose duties apply to a service,
	 * those with duties on most subjects first.
	 */
	List<String> applying(DutyFilter filter, LocalDate day) {
		return inForce(aside(filter), day).filter((instrument) -> instrument.binds(filter) && instrument.duties() > 0)
			.limit(MOST_INSTRUMENTS + MOST_OTHERS)
			.map(DutyInstrument::slug)
			.toList();
	}

	private Stream<DutyInstrument> inForce(Set<DutyTrait> aside, LocalDate day) {
		StatusSets lives = this.index.current().lives(Layer.ALL);
		return this.instruments.all(aside)
			.stream()
			.filter((instrument) -> lives.of(instrument.id(), day).isInForce())
			.sorted(FULLEST);
	}

	// what must be so for some duties and is not so of the service
	private static Set<DutyTrait> aside(DutyFilter filter) {
		Set<DutyTrait> aside = EnumSet.noneOf(DutyTrait.class);
		if (!filter.service().isEmpty()) {
			aside.addAll(EnumSet.allOf(DutyTrait.class));
			aside.removeAll(filter.trait());
		}
		return aside;
	}

	private List<DutyMatrix.Subject> subjects(DutyFilter filter, List<DutyInstrument> shown, Set<DutyTrait> aside) {
		Map<Long, Map<String, List<DutyArticle>>> duties = this.provisions
			.findByPolicyIdInAndSubjectNotNullAndKindInOrderByPosition(shown.stream().map(DutyInstrument::id).toList(),
					DutyInstruments.BINDING, MOST_READ)
			.stream()
			.filter(DutyArticle::binds)
			.filter((duty) -> aside.stream().noneMatch((trait) -> trait.slug().equals(duty.trigger)))
			.collect(Collectors.groupingBy((duty) -> duty.policy.id, Collectors.groupingBy((duty) -> duty.subject,
					Collectors.mapping(DutyArticle::of, Collectors.toList()))));
		Stream<DutySubject> subjects = (filter.subject() != null) ? Stream.of(filter.subject())
				: Arrays.stream(DutySubject.values());
		return subjects
			.map((subject) -> new DutyMatrix.Subject(subject, DutyStage.of(subject),
					shown.stream()
						.map((instrument) -> duties.getOrDefault(instrument.id(), Map.of())
							.getOrDefault(subject.slug(), List.of()))
						.toList()))
			.filter((row) -> !row.isEmpty())
			.sorted(Comparator.comparing(DutyMatrix.Subject::stage))
			.toList();
	}

}
