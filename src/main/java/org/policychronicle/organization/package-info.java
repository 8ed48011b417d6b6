/**
 * Companies, institutes, publishers and conferences, among them the firms with an open
 * innovation platform.
 */
@NullMarked
package org.policychronicle.organization;

import org.jspecify.annotations.NullMarked;
