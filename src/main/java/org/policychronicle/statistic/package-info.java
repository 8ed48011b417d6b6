/**
 * Figures and targets that the source states: surveys, counts, ranks, sums and what plans
 * aim at.
 */
@NullMarked
package org.policychronicle.statistic;

import org.jspecify.annotations.NullMarked;
