package org.policychronicle.mcp;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * For when an answer holds, and for what it is good.
 *
 * @param asOf the day in China it holds for
 * @param keptUpTo the day up to which the record is kept; later events may be missing
 * @param notice what it is not
 */
public record Proviso(LocalDate asOf, @Nullable LocalDate keptUpTo, String notice) {

	private static final String NOTICE = "This is no legal advice. Summaries are in the record's own words; the official text decides.";

	Proviso(LocalDate asOf, @Nullable LocalDate keptUpTo) {
		this(asOf, keptUpTo, NOTICE);
	}

}
