/** The change log: what changed in the data, when and why. */
@NullMarked
package org.policychronicle.change;

import org.jspecify.annotations.NullMarked;
