package org.policychronicle.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import org.policychronicle.record.ValueSets;
import org.roaringbitmap.BitSetUtil;
import org.roaringbitmap.RoaringBitmap;

/**
 * The lives of all policies, so that each has its status and all can be divided by it on
 * any day. Many share the same life, which is kept once.
 */
final class StatusSets {

	/** A division takes one pass over all policies; these many are kept. */
	private static final int MOST_DAYS = 20;

	private final Map<PolicyLife, Integer> numbers = new HashMap<>();

	private final List<PolicyLife> lives = new ArrayList<>();

	private final RoaringBitmap policies;

	private final int[] byPolicy;

	private int size;

	private final LoadingCache<LocalDate, ValueSets> days = Caffeine.newBuilder()
		.maximumSize(MOST_DAYS)
		.build(this::divide);

	/**
	 * Holds no life yet.
	 * @param policies the identifiers of the policies, in the order of which their lives
	 * will be added
	 */
	StatusSets(RoaringBitmap policies) {
		this.policies = policies;
		this.byPolicy = new int[policies.getCardinality()];
	}

	/**
	 * Adds the life of the next policy.
	 */
	void add(PolicyLife added) {
		this.byPolicy[this.size++] = this.numbers.computeIfAbsent(added, (life) -> {
			this.lives.add(life);
			return this.numbers.size();
		});
	}

	/**
	 * Forgets what only more lives would need.
	 */
	void close() {
		this.numbers.clear();
	}

	/**
	 * The status of one policy on a day.
	 */
	PolicyStatus of(long policy, LocalDate day) {
		return this.lives.get(this.byPolicy[this.policies.rank(Math.toIntExact(policy)) - 1]).on(day);
	}

	/**
	 * The policies by the status that they have on a day; one without a status is in no
	 * set, and one in force as amended is among those in force too.
	 */
	ValueSets on(LocalDate day) {
		return this.days.get(day);
	}

	private ValueSets divide(LocalDate day) {
		PolicyStatus.Value[] statuses = this.lives.stream()
			.map((life) -> life.on(day).value())
			.toArray(PolicyStatus.Value[]::new);
		int[] ids = this.policies.toArray();
		BitSet[] divided = Stream.generate(BitSet::new)
			.limit(PolicyStatus.Value.values().length)
			.toArray(BitSet[]::new);
		for (int policy = 0; policy < ids.length; policy++) {
			PolicyStatus.Value status = statuses[this.byPolicy[policy]];
			if (status != null) {
				divided[status.ordinal()].set(ids[policy]);
				if (status.isInForce()) {
					divided[PolicyStatus.Value.IN_FORCE.ordinal()].set(ids[policy]);
				}
			}
		}
		return new ValueSets(Arrays.stream(PolicyStatus.Value.values())
			.collect(Collectors.toMap(PolicyStatus.Value::slug,
					(status) -> BitSetUtil.bitmapOf(divided[status.ordinal()]))));
	}

}
