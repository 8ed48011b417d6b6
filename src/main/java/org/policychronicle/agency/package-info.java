/**
 * Public bodies: ministries, commissions, administrations and others, with the part that
 * each has in the policies.
 */
@NullMarked
package org.policychronicle.agency;

import org.jspecify.annotations.NullMarked;
