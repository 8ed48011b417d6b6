/**
 * Lets agents ask the record by tools, over the Model Context Protocol. Which tools there
 * are is told by the features, which also do the work.
 */
@NullMarked
package org.policychronicle.mcp;

import org.jspecify.annotations.NullMarked;
