package org.policychronicle.news;

import java.util.List;

import org.policychronicle.record.DateOrder;
import org.policychronicle.record.RecordName;

/**
 * What the filter form offers beside the facets.
 *
 * @param policies all policies, by title
 * @param agencies all public bodies, by name
 */
record NewsChoices(List<RecordName> policies, List<RecordName> agencies) {

	public List<DateOrder> orders() {
		return List.of(DateOrder.values());
	}

}
