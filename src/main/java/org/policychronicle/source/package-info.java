/**
 * The source document: its outline, which lines say something, and which records cite
 * them. Its text is not here.
 */
@NullMarked
package org.policychronicle.source;

import org.jspecify.annotations.NullMarked;
