/**
 * Data notes: where the source contradicts itself, is garbled, departs from the public
 * record or could not be verified, and what is known instead.
 */
@NullMarked
package org.policychronicle.note;

import org.jspecify.annotations.NullMarked;
