package org.policychronicle.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import org.jspecify.annotations.Nullable;
import org.policychronicle.record.PartialDate;
import org.policychronicle.record.ValueSets;
import org.roaringbitmap.BitSetUtil;
import org.roaringbitmap.RoaringBitmap;

/**
 * What the status of each policy hangs on, its type and two dates, so that all policies
 * can be divided by their status on any day. Many share the same, which is kept once.
 */
final class PolicyLives {

	/** A division takes one pass over all policies; these many are kept. */
	private static final int MOST_DAYS = 20;

	private final Map<Life, Integer> numbers = new HashMap<>();

	private final List<Course> courses = new ArrayList<>();

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
		this.lives[this.size++] = this.numbers.computeIfAbsent(new Life(type, effective, ended), (life) -> {
			this.courses.add(life.course());
			return this.numbers.size();
		});
	}

	/**
	 * The policies by the status that they have on a day.
	 */
	ValueSets on(LocalDate day) {
		return this.days.get(day);
	}

	private ValueSets divide(LocalDate day) {
		int today = Math.toIntExact(day.toEpochDay());
		byte[] statuses = new byte[this.courses.size()];
		for (int number = 0; number < statuses.length; number++) {
			statuses[number] = this.courses.get(number).on(today);
		}
		int[] ids = this.policies.toArray();
		BitSet[] divided = Stream.generate(BitSet::new)
			.limit(PolicyStatus.Value.values().length)
			.toArray(BitSet[]::new);
		for (int policy = 0; policy < ids.length; policy++) {
			divided[statuses[this.lives[policy]]].set(ids[policy]);
		}
		return new ValueSets(Arrays.stream(PolicyStatus.Value.values())
			.collect(Collectors.toMap(PolicyStatus.Value::slug,
					(status) -> BitSetUtil.bitmapOf(divided[status.ordinal()]))));
	}

	private record Life(PolicyType type, @Nullable PartialDate effective, @Nullable PartialDate ended) {

		// a status turns on no other days than the first and last that a date may mean
		private Course course() {
			LocalDate[] turns = Stream.of(this.effective, this.ended)
				.filter(Objects::nonNull)
				.flatMap((date) -> Stream.of(date.day(), date.lastDay()))
				.distinct()
				.sorted()
				.toArray(LocalDate[]::new);
			byte[] statuses = new byte[turns.length + 1];
			statuses[0] = on(LocalDate.MIN);
			for (int i = 0; i < turns.length; i++) {
				statuses[i + 1] = on(turns[i]);
			}
			return new Course(Arrays.stream(turns).mapToInt((turn) -> Math.toIntExact(turn.toEpochDay())).toArray(),
					statuses);
		}

		private byte on(LocalDate day) {
			return (byte) PolicyStatus.on(day, this.type, this.effective, this.ended).value().ordinal();
		}

	}

	/**
	 * How a status changes in time.
	 *
	 * @param turns the days on which it may, from 1970
	 * @param statuses the one before all of them, and the one from each of them on
	 */
	private record Course(int[] turns, byte[] statuses) {

		byte on(int day) {
			int passed = 0;
			while (passed < this.turns.length && this.turns[passed] <= day) {
				passed++;
			}
			return this.statuses[passed];
		}

	}

}
