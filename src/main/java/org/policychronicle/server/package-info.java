/**
 * What stands before the application: limits, headers of every answer, kept answers, and
 * what the server refuses by itself. No feature knows it.
 */
@NullMarked
package org.policychronicle.server;

import org.jspecify.annotations.NullMarked;
