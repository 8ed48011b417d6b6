/** One query over every kind of record, and the way from a name to its record. */
@NullMarked
package org.policychronicle.search;

import org.jspecify.annotations.NullMarked;
