package org.policychronicle.policy;

import java.util.List;

import org.policychronicle.record.RecordName;

/**
 * Policies to choose from, of one status.
 *
 * @param status their status
 * @param policies the policies by the names that people call them
 */
record ComparableGroup(PolicyStatus.Value status, List<RecordName> policies) {

}
