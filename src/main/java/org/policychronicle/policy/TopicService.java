package org.policychronicle.policy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.policychronicle.record.ChinaDay;
import org.policychronicle.record.Layer;
import org.policychronicle.web.Facet;
import org.policychronicle.web.Labels;
import org.policychronicle.web.TimeScale;
import org.roaringbitmap.RoaringBitmap;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what there is on a topic. */
@Service
@Transactional(readOnly = true)
public class TopicService {

	private static final int RULES = 15;

	private static final int DRAFTS = 8;

	private static final int STEPS = 8;

	private final PolicyIndex index;

	private final Briefs briefs;

	private final Developments developments;

	private final LifeLines lines;

	private final Drafts drafts;

	private final Labels labels;

	private final Clock clock;

	TopicService(PolicyIndex index, Briefs briefs, Developments developments, LifeLines lines, Drafts drafts,
			Labels labels, Clock clock) {
		this.index = index;
		this.briefs = briefs;
		this.developments = developments;
		this.lines = lines;
		this.drafts = drafts;
		this.labels = labels;
		this.clock = clock;
	}

	/**
	 * Every topic on which there is an instrument, and on how many; the most frequent
	 * first.
	 */
	public List<Facet.Value> all() {
		PolicySets sets = this.index.current();
		List<Facet.Value> topics = new ArrayList<>(
				this.labels.facet("topic", Topic.values(), sets.by("topic", Layer.ALL).count(sets.everything), null)
					.values());
		topics.sort(Comparator.comparingLong(Facet.Value::count).reversed());
		return topics;
	}

	/**
	 * One topic.
	 */
	TopicPage find(Topic topic) {
		LocalDate today = ChinaDay.today(this.clock);
		PolicySets sets = this.index.current();
		RoaringBitmap about = sets.by("topic", Layer.ALL).of(List.of(topic.slug()));
		RoaringBitmap inForce = with(about, PolicyStatus.Value.IN_FORCE, sets, today);
		PolicyOrder latest = PolicyOrder.of(PolicySort.NEWEST, YearBasis.EFFECTIVE, Layer.ALL, Locale.ENGLISH);
		List<Long> rules = sets.page(inForce, latest, 0, RULES);
		List<Long> drafts = this.drafts.among(about, today);
		Map<Long, Brief> briefs = this.briefs.of(Stream.concat(rules.stream(), drafts.stream()).toList());
		List<Brief> shown = rules.stream().map(briefs::get).filter(Objects::nonNull).toList();
		TimeScale scale = this.lines.scale();
		List<List<Development>> steps = this.developments.of(RoaringBitmap.and(about, sets.stepped), null,
				Developments.Span.after(today, STEPS), Developments.Span.until(today, STEPS, 0));
		return new TopicPage(topic, today, about.getLongCardinality(), inForce.getLongCardinality(),
				with(about, PolicyStatus.Value.DRAFT, sets, today).getLongCardinality(), shown,
				this.lines.of(shown.stream().map(Brief::slug).toList(), scale), scale, this.lines.today(scale),
				Drafts.latestFirst(drafts.stream().map(briefs::get).filter(Objects::nonNull)).limit(DRAFTS).toList(),
				steps.get(0), steps.get(1));
	}

	private static RoaringBitmap with(RoaringBitmap among, PolicyStatus.Value status, PolicySets sets,
			LocalDate today) {
		return RoaringBitmap.and(among, sets.lives(Layer.ALL).on(today).of(List.of(status.slug())));
	}

}
