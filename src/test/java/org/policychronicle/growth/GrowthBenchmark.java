package org.policychronicle.growth;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.policychronicle.Site;
import org.policychronicle.record.DataChanged;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Prints what the typical queries cost on a thousand policies and on a million, over
 * HTTP, nothing kept. {@code -Dsizes=1000,20000} takes other sizes.
 */
@GrowthTest
class GrowthBenchmark {

	private static final int WARM_UP = 40;

	private static final int TIMES = 200;

	@LocalServerPort
	private int port;

	@Autowired
	private ApplicationEventPublisher events;

	@Test
	void measure() {
		List<Integer> sizes = Arrays.stream(System.getProperty("sizes", "1000,100000,1000000").split(","))
			.map(Integer::valueOf)
			.toList();
		grow(sizes.get(0));
		// what is measured first is not to pay for the compiler
		Arrays.stream(TypicalQuery.values()).forEach(this::times);
		System.out.println("| policies | query | p50 ms | p99 ms |\n|---|---|---|---|");
		for (int size : sizes) {
			grow(size);
			for (TypicalQuery query : TypicalQuery.values()) {
				double[] times = times(query);
				assertThat(times).doesNotContain(0);
				System.out.printf("| %,d | %s | %.1f | %.1f |%n", size, query.name().toLowerCase().replace('_', ' '),
						times[TIMES / 2], times[TIMES * 99 / 100]);
			}
		}
	}

	private void grow(int size) {
		GrowingDatabase.growTo(size);
		this.events.publishEvent(new DataChanged());
	}

	private double[] times(TypicalQuery query) {
		Site site = new Site(this.port);
		double[] times = new double[TIMES];
		for (int variant = -WARM_UP; variant < TIMES; variant++) {
			// page 500 of a small collection is beyond its end, and measures that
			long start = System.nanoTime();
			assertThat(site.get(query.address(Math.abs(variant))).statusCode()).isEqualTo(200);
			if (variant >= 0) {
				times[variant] = (System.nanoTime() - start) / 1e6;
			}
		}
		Arrays.sort(times);
		return times;
	}

}
