/**
 * The whole record to be taken away at once, and the dictionary of its fields.
 */
@NullMarked
package org.policychronicle.export;

import org.jspecify.annotations.NullMarked;
