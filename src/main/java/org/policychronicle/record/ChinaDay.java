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
	 * How long it is until the next day begins.
	 */
	public static Duration untilMidnight(Clock clock) {
		Instant midnight = today(clock).plusDays(1).atStartOfDay(ZONE).toInstant();
		return Duration.between(clock.instant(), midnight);
	}

}
