package org.policychronicle.policy;

import java.time.LocalDate;
import java.util.List;

import org.policychronicle.record.FilterMatches;
import org.policychronicle.record.Layer;
import org.policychronicle.record.RecordName;
import org.policychronicle.web.Paging;
import org.policychronicle.web.Results;
import org.roaringbitmap.RoaringBitmap;

/**
 * The policies that a filter lets through.
 *
 * @param filter the filter
 * @param offered the bodies that it could name, or those that it does
 * @param day the day for which a status is worked out
 * @param sets what they are chosen from
 * @param matches what each condition lets through
 * @param found the ids of the policies
 * @param description what they are, in words
 */
record PolicySelection(PolicyFilter filter, List<RecordName> offered, LocalDate day, PolicySets sets,
		FilterMatches matches, RoaringBitmap found, String description) {

	Layer layer() {
		return this.filter.layer();
	}

	/**
	 * The ids of one page of them, in the order that the filter asks for.
	 */
	List<Long> page(Paging paging) {
		return page(this.filter.policyOrder(), paging);
	}

	List<Long> page(PolicyOrder order, Paging paging) {
		return this.sets.page(this.found, order, paging.offset(), paging.limit());
	}

	/**
	 * The ids of all of them, in the order that the filter asks for.
	 */
	long[] all() {
		return this.sets.all(this.found, this.filter.policyOrder());
	}

	/**
	 * One page of them as it is answered.
	 */
	<T> Results<T> results(Paging paging, List<T> items) {
		return paging.results(this.found.getLongCardinality(), this.description, items);
	}

}
