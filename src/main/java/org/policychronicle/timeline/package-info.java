/**
 * What happened and when, as precisely as it is known.
 */
@NullMarked
package org.policychronicle.timeline;

import org.jspecify.annotations.NullMarked;
