package org.policychronicle.database;

import java.time.Duration;

/**
 * How long this process has stood still, all its threads together: paused, or without its
 * share of the processor. A thread that should wake every ten milliseconds tells by how
 * much it is late.
 */
final class Stalls {

	private static final long TICK = Duration.ofMillis(10).toNanos();

	private volatile long total;

	private volatile long woke = System.nanoTime();

	Stalls() {
		Thread clock = new Thread(this::tick, "stalls");
		clock.setDaemon(true);
		clock.start();
	}

	/**
	 * The time up to now, in milliseconds; what has not ended yet counts.
	 */
	long millis() {
		return Duration.ofNanos(this.total + Math.max(0, System.nanoTime() - this.woke - TICK)).toMillis();
	}

	private void tick() {
		try {
			while (true) {
				Thread.sleep(Duration.ofNanos(TICK).toMillis());
				long now = System.nanoTime();
				long late = Math.max(0, now - this.woke - TICK);
				this.woke = now;
				this.total += late;
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
