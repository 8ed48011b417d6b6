/**
 * What machines that read sites look for: site map, robots, search description, a guide
 * for language models, and the picture for shared links.
 */
@NullMarked
package org.policychronicle.discovery;

import org.jspecify.annotations.NullMarked;
