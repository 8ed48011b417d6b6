package org.policychronicle.record;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

import org.roaringbitmap.BitSetUtil;
import org.roaringbitmap.RoaringBitmap;

/**
 * The identifiers of records in one order. They are kept outside the heap, where a dozen
 * orders of a million records would leave too little of a small one.
 */
public final class OrderedIds {

	private final IntBuffer ids;

	private OrderedIds(int[] ids) {
		this.ids = ByteBuffer.allocateDirect(ids.length * Integer.BYTES).asIntBuffer().put(ids).flip();
	}

	public static OrderedIds of(IntStream ids) {
		return new OrderedIds(ids.toArray());
	}

	/**
	 * The same records, without their order.
	 */
	public RoaringBitmap toBitmap() {
		BitSet all = new BitSet();
		for (int index = 0; index < this.ids.limit(); index++) {
			all.set(this.ids.get(index));
		}
		return BitSetUtil.bitmapOf(all);
	}

	/**
	 * One page of some of these records.
	 * @param among which are wanted
	 * @param offset how many of them come before the page
	 * @param limit how many it has at most
	 */
	public long[] page(RoaringBitmap among, long offset, int limit) {
		long last = Math.min(offset + limit, among.getLongCardinality());
		long[] page = new long[(int) Math.max(0, last - offset)];
		BitSet wanted = BitSetUtil.bitsetOf(among);
		int found = 0;
		for (int index = 0; index < this.ids.limit() && found < last && page.length > 0; index++) {
			int id = this.ids.get(index);
			if (wanted.get(id)) {
				if (found >= offset) {
					page[(int) (found - offset)] = id;
				}
				found++;
			}
		}
		return (found == last) ? page : Arrays.copyOf(page, (int) Math.max(0, found - offset));
	}

}
