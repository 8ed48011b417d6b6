/** How people write what they look for, and what they mean by it. */
@NullMarked
package org.policychronicle.words;

import org.jspecify.annotations.NullMarked;
