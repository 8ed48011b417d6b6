/** Evidence: what the values rest on that the source document does not give. */
@NullMarked
package org.policychronicle.evidence;

import org.jspecify.annotations.NullMarked;
