package org.policychronicle.record;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day in China, by which the status of rules holds and answers are kept. */
public final class ChinaDay {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private ChinaDay() {
	}

	public static LocalDate today(Clock clock) {
		return LocalDate.ofInstant(clock.instant(), ZONE);
	}

	/**
	 * The moment at which a day begins.
	 */
	static Instant start(LocalDate day) {
		return day.atStartOfDay(ZONE).toInstant();
	}

	/**
	 * How long it is until the next day begins.
	 */
	public static Duration untilMidnight(Clock clock) {
		return Duration.between(clock.instant(), start(today(clock).plusDays(1)));
	}

}
