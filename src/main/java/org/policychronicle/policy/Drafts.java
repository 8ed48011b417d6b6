package org.policychronicle.policy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.policychronicle.record.Layer;
import org.policychronicle.record.PartialDate;
import org.roaringbitmap.RoaringBitmap;

import org.springframework.stereotype.Component;

/** Finds the drafts that wait for a final text. */
@Component
class Drafts {

	/** As many as a page can show. */
	private static final int MOST = 100;

	private final PolicyIndex index;

	Drafts(PolicyIndex index) {
		this.index = index;
	}

	/**
	 * The identifiers of the drafts among some instruments, those of the latest years.
	 */
	List<Long> among(RoaringBitmap instruments, LocalDate today) {
		PolicySets sets = this.index.current();
		RoaringBitmap drafts = RoaringBitmap.and(instruments,
				sets.lives(Layer.ALL).on(today).of(List.of(PolicyStatus.Value.DRAFT.slug())));
		return sets.page(drafts, PolicyOrder.of(PolicySort.NEWEST, null, Layer.ALL, Locale.ENGLISH), 0, MOST);
	}

	/**
	 * Drafts by the day on which they came out, the latest first.
	 */
	static Stream<Brief> latestFirst(Stream<Brief> drafts) {
		return drafts.sorted(
				Comparator
					.comparing((Brief draft) -> (draft.drafted() != null) ? draft.drafted() : PartialDate.ofYear(1),
							Comparator.comparing(PartialDate::day))
					.reversed()
					.thenComparing(Brief::slug));
	}

}
