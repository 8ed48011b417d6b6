package org.policychronicle.policy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.policychronicle.record.ChinaDay;
import org.policychronicle.record.Layer;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.RecordNames;
import org.policychronicle.web.Facet;
import org.policychronicle.web.Labels;
import org.policychronicle.web.TimeScale;
import org.roaringbitmap.RoaringBitmap;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Chooses what stands on the front page. */
@Service
@Transactional(readOnly = true)
public class FrontPages {

	private static final int MOST_USED = 10;

	private static final int STEPS = 6;

	private static final int DRAFTS = 4;

	private static final int REGULATORS = 12;

	private final PolicyIndex index;

	private final Briefs briefs;

	private final Developments developments;

	private final LifeLines lines;

	private final Drafts drafts;

	private final TopicService topics;

	private final RecordNames names;

	private final Labels labels;

	private final Clock clock;

	FrontPages(PolicyIndex index, Briefs briefs, Developments developments, LifeLines lines, Drafts drafts,
			TopicService topics, RecordNames names, Labels labels, Clock clock) {
		this.index = index;
		this.briefs = briefs;
		this.developments = developments;
		this.lines = lines;
		this.drafts = drafts;
		this.topics = topics;
		this.names = names;
		this.labels = labels;
		this.clock = clock;
	}

	/**
	 * The front page of today.
	 */
	public FrontPage today() {
		LocalDate today = ChinaDay.today(this.clock);
		PolicySets sets = this.index.current();
		RoaringBitmap inForce = sets.lives(Layer.ALL).on(today).of(List.of(PolicyStatus.Value.IN_FORCE.slug()));
		RoaringBitmap national = RoaringBitmap.and(inForce,
				sets.by("jurisdiction", Layer.ALL).of(List.of(Jurisdiction.NATIONAL.slug())));
		List<Long> most = sets.byDuties.stream()
			.filter(national::contains)
			.limit(MOST_USED)
			.map(Integer::longValue)
			.toList();
		List<Long> drafts = this.drafts.among(sets.everything, today);
		Map<Long, Brief> briefs = this.briefs.of(Stream.concat(most.stream(), drafts.stream()).toList());
		List<Brief> shown = most.stream().map(briefs::get).filter(Objects::nonNull).toList();
		TimeScale scale = this.lines.scale();
		int year = today.getYear();
		List<List<Development>> steps = this.developments.of(null, null, Developments.Span.after(today, STEPS),
				Developments.Span.of(year, today, STEPS, 0), Developments.Span.of(year - 1, today, STEPS, 0));
		return new FrontPage(first(sets), inForce.getLongCardinality(), shown,
				this.lines.of(shown.stream().map(Brief::slug).toList(), scale), scale, this.lines.today(scale), today,
				steps.get(0),
				Drafts.latestFirst(drafts.stream().map(briefs::get).filter(Objects::nonNull)).limit(DRAFTS).toList(),
				List.of(new FrontPage.Year(year, steps.get(1)), new FrontPage.Year(year - 1, steps.get(2))),
				this.topics.all(), regulators(sets));
	}

	private List<Facet.Value> regulators(PolicySets sets) {
		return this.labels
			.facet("agency", this.names.offered(RecordKind.AGENCY, List.of()),
					sets.agencies(AgencyRole.ISSUED, Layer.ALL).count(sets.everything), List.of())
			.values()
			.stream()
			.limit(REGULATORS)
			.toList();
	}

	private static int first(PolicySets sets) {
		return sets.years(YearBasis.RECORDED, Layer.ALL)
			.all()
			.keySet()
			.stream()
			.mapToInt(Integer::parseInt)
			.min()
			.orElse(0);
	}

}
