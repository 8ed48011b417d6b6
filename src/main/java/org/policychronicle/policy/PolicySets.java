package org.policychronicle.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.Layer;
import org.policychronicle.record.OrderedIds;
import org.policychronicle.record.ValueSets;
import org.roaringbitmap.RoaringBitmap;

/**
 * All policies of one version of the data as sets, by whatever they can be filtered by,
 * and in each of their orders.
 */
final class PolicySets {

	final RoaringBitmap everything;

	private final RoaringBitmap document;

	final ValueSets origins = new ValueSets();

	private final Map<List<Object>, ValueSets> values = new ConcurrentHashMap<>();

	private final Map<List<Object>, ValueSets> years = new ConcurrentHashMap<>();

	private final Map<List<Object>, ValueSets> agencies = new ConcurrentHashMap<>();

	private final Map<Layer, ValueSets> roles = new ConcurrentHashMap<>();

	private final Map<Layer, StatusSets> lives = new ConcurrentHashMap<>();

	private final Map<PolicyOrder, OrderedIds> orders;

	/** Those whose steps are told. */
	final RoaringBitmap stepped = new RoaringBitmap();

	/** Those with the most duties first; far more than are ever shown. */
	List<Integer> byDuties = List.of();

	/** What they say; read after all else. */
	ProvisionSets provisions;

	/**
	 * Knows which policies there are, and nothing else about them yet.
	 * @param orders their identifiers in each order
	 */
	PolicySets(Map<PolicyOrder, OrderedIds> orders) {
		this.orders = orders;
		this.everything = all(Layer.ALL);
		this.document = all(Layer.DOCUMENT);
	}

	private RoaringBitmap all(Layer layer) {
		return this.orders.entrySet()
			.stream()
			.filter((order) -> order.getKey().layer() == layer)
			.map((order) -> order.getValue().toBitmap())
			.findFirst()
			.orElseGet(RoaringBitmap::new);
	}

	/**
	 * Which policies a layer has.
	 */
	RoaringBitmap of(Layer layer) {
		return (layer == Layer.ALL) ? this.everything : this.document;
	}

	/**
	 * By a value that each reading has of its own.
	 * @param parameter the filter's parameter: type, level, jurisdiction or topic
	 */
	ValueSets by(String parameter, Layer layer) {
		return this.values.computeIfAbsent(List.of(parameter, layer), (added) -> new ValueSets());
	}

	/**
	 * By year, in a sense of it.
	 */
	ValueSets years(YearBasis meaning, Layer layer) {
		return this.years.computeIfAbsent(List.of(meaning, layer), (added) -> new ValueSets());
	}

	/**
	 * By the identifier of the bodies that have a part in them, of any role or of one.
	 */
	ValueSets agencies(@Nullable AgencyRole role, Layer layer) {
		return this.agencies.computeIfAbsent((role != null) ? List.of(layer, role) : List.of(layer),
				(added) -> new ValueSets());
	}

	/**
	 * By the roles that bodies have in them.
	 */
	ValueSets roles(Layer layer) {
		return this.roles.computeIfAbsent(layer, (added) -> new ValueSets());
	}

	/**
	 * The lives of the policies of one layer by its dates.
	 */
	StatusSets lives(Layer layer) {
		return this.lives.computeIfAbsent(layer, (added) -> new StatusSets(of(layer)));
	}

	/**
	 * Forgets what only more policies would need.
	 */
	void closeLives() {
		this.lives.values().forEach(StatusSets::close);
	}

	/**
	 * The identifiers of one page of some policies, in an order.
	 */
	List<Long> page(RoaringBitmap among, PolicyOrder order, long offset, int limit) {
		return Arrays.stream(this.orders.get(order).page(among, offset, limit)).boxed().toList();
	}

	/**
	 * The identifiers of some policies, in an order.
	 */
	long[] all(RoaringBitmap among, PolicyOrder order) {
		return this.orders.get(order).page(among, 0, among.getCardinality());
	}

}
