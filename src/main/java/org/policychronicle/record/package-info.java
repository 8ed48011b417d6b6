/**
 * What every kind of record has in common: its kind and slug, its origin, partial dates,
 * and the records around it.
 */
@NullMarked
package org.policychronicle.record;

import org.jspecify.annotations.NullMarked;
