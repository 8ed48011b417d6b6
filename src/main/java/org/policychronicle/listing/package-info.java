/** What all collections of records have in common: how they are searched and read. */
@NullMarked
package org.policychronicle.listing;

import org.jspecify.annotations.NullMarked;
