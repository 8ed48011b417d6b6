package org.policychronicle.timeline;

import java.util.List;

import org.policychronicle.record.DateOrder;
import org.policychronicle.record.RecordName;

/**
 * What the filter form offers beside the facets.
 *
 * @param organizations all organizations, by name
 * @param policies all policies, by title
 */
record TimelineChoices(List<RecordName> organizations, List<RecordName> policies) {

	public List<DateOrder> orders() {
		return List.of(DateOrder.values());
	}

}
