package org.policychronicle.evidence;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.stereotype.Component;

/**
 * Counts for the operator what became of asking addresses; nothing where this instance
 * asks none.
 */
@Component
class AddressOutcomes {

	private final Map<AddressOutcome, Counter> counters = new EnumMap<>(AddressOutcome.class);

	AddressOutcomes(MeterRegistry registry) {
		for (AddressOutcome outcome : AddressOutcome.values()) {
			this.counters.put(outcome,
					Counter.builder("chronicle.address.checks")
						.description("Addresses of evidence and texts that were asked")
						.tag("outcome", outcome.name().toLowerCase(Locale.ROOT))
						.register(registry));
		}
	}

	void count(AddressOutcome outcome) {
		this.counters.get(outcome).increment();
	}

}
