package org.policychronicle.record;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

import org.roaringbitmap.Container;
import org.roaringbitmap.ContainerPointer;
import org.roaringbitmap.RoaringBitmap;

/**
 * For each value of one dimension, the set of the records that have it, so that any
 * number of records is counted exactly without reading them. A record may have several.
 */
public final class ValueSets {

	private static final int FEW = 100;

	private final Map<String, RoaringBitmap> byValue;

	/**
	 * Knows no record yet.
	 */
	public ValueSets() {
		this(Map.of());
	}

	public ValueSets(Map<String, RoaringBitmap> byValue) {
		this.byValue = new TreeMap<>(byValue);
	}

	/**
	 * Notes that a record has a value; quickest when the identifiers come in order.
	 */
	public void add(String value, int id) {
		this.byValue.computeIfAbsent(value, (added) -> new RoaringBitmap()).add(id);
	}

	/**
	 * The records that have at least one of the values.
	 */
	public RoaringBitmap of(Collection<String> values) {
		return RoaringBitmap.or(this.byValue.entrySet()
			.stream()
			.filter((entry) -> values.contains(entry.getKey()))
			.map(Map.Entry::getValue)
			.iterator());
	}

	/**
	 * All values with the records that have them, in the order of the alphabet.
	 */
	public Map<String, RoaringBitmap> all() {
		return this.byValue;
	}

	/**
	 * How many of some records have each value; a value that none has is absent.
	 */
	public Map<String, Long> count(RoaringBitmap among) {
		Map<Character, Container> bits = bits(among);
		Map<String, Long> counts = new TreeMap<>();
		this.byValue.forEach((value, records) -> {
			long count = count(records, bits);
			if (count > 0) {
				counts.put(value, count);
			}
		});
		return counts;
	}

	private static long count(RoaringBitmap records, Map<Character, Container> bits) {
		long count = 0;
		for (ContainerPointer part = records.getContainerPointer(); part.getContainer() != null; part.advance()) {
			Container among = bits.get(part.key());
			if (among != null) {
				count += part.getContainer().andCardinality(among);
			}
		}
		return count;
	}

	// Two lists of many identifiers are merged, which takes ten times as long as to look
	// one up in bits.
	private static Map<Character, Container> bits(RoaringBitmap records) {
		Map<Character, Container> bits = new HashMap<>();
		for (ContainerPointer part = records.getContainerPointer(); part.getContainer() != null; part.advance()) {
			boolean many = part.getCardinality() > FEW;
			bits.put(part.key(), many ? part.getContainer().toBitmapContainer() : part.getContainer());
		}
		return bits;
	}

}
