/**
 * Terms: what the words mean that the policies and the source use.
 */
@NullMarked
package org.policychronicle.term;

import org.jspecify.annotations.NullMarked;
