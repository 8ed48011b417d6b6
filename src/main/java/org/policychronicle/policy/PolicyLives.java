package org.policychronicle.policy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import org.jspecify.annotations.Nullable;
import org.policychronicle.record.PartialDate;
import org.policychronicle.record.ValueSets;
import org.roaringbitmap.IntIterator;
import org.roaringbitmap.RoaringBitmap;
import org.roaringbitmap.RoaringBitmapWriter;

/**
 * What the status of each policy hangs on, its type and two dates, so that all policies
 * can be divided by their status on any day. Many share the same, which is kept once.
 */
final class PolicyLives {

	/** A division takes one pass over all policies; these many are kept. */
	private static final int MOST_DAYS = 20;

	private final Map<Life, Integer> numbers = new HashMap<>();

	private final RoaringBitmap policies;

	private final int[] lives;

	private int size;

	private final LoadingCache<LocalDate, ValueSets> days = Caffeine.newBuilder()
		.maximumSize(MOST_DAYS)
		.build(this::divide);

	/**
	 * Knows no life yet.
	 * @param policies the identifiers of the policies, in the order of which their lives
	 * will be added
	 */
	PolicyLives(RoaringBitmap policies) {
		this.policies = policies;
		this.lives = new int[policies.getCardinality()];
	}

	void add(PolicyType type, @Nullable PartialDate effective, @Nullable PartialDate ended) {
		this.lives[this.size++] = this.numbers.computeIfAbsent(new Life(type, effective, ended),
				(life) -> this.numbers.size());
	}

	/**
	 * The policies by the status that they have on a day.
	 */
	ValueSets on(LocalDate day) {
		return this.days.get(day);
	}

	private ValueSets divide(LocalDate day) {
		List<RoaringBitmapWriter<RoaringBitmap>> divided = Stream.generate(() -> RoaringBitmapWriter.writer().get())
			.limit(PolicyStatus.Value.values().length)
			.toList();
		int[] statuses = new int[this.numbers.size()];
		this.numbers.forEach((life, number) -> statuses[number] = life.on(day).ordinal());
		IntIterator ids = this.policies.getIntIterator();
		for (int life : this.lives) {
			divided.get(statuses[life]).add(ids.next());
		}
		return new ValueSets(Arrays.stream(PolicyStatus.Value.values())
			.collect(Collectors.toMap(PolicyStatus.Value::slug, (status) -> divided.get(status.ordinal()).get())));
	}

	private record Life(PolicyType type, @Nullable PartialDate effective, @Nullable PartialDate ended) {

		PolicyStatus.Value on(LocalDate day) {
			return PolicyStatus.on(day, this.type, this.effective, this.ended).value();
		}

	}

}
