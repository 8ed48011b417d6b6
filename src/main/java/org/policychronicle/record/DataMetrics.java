package org.policychronicle.record;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.jspecify.annotations.Nullable;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells the operator which version of the data this instance serves, whether the database
 * confirms it, and how old the record is.
 */
@Component
class DataMetrics implements MeterBinder {

	private final DataVersion version;

	private final Clock clock;

	private volatile @Nullable MultiGauge named;

	DataMetrics(DataVersion version, Clock clock) {
		this.version = version;
		this.clock = clock;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		Gauge.builder("chronicle.data.confirmed", this.version, (served) -> served.isConfirmed() ? 1 : 0)
			.description("Whether the database confirmed the version of the data when it was last asked")
			.register(registry);
		TimeGauge.builder("chronicle.data.age", since(this.version::updated), TimeUnit.SECONDS)
			.description("Time since the data last changed")
			.register(registry);
		TimeGauge.builder("chronicle.edition.age", since(this::keptUpTo), TimeUnit.SECONDS)
			.description("Time since the beginning of the day up to which the keepers have looked for what is new")
			.register(registry);
		this.named = MultiGauge.builder("chronicle.data.version")
			.description("1 for the version of the data that is served")
			.register(registry);
		name();
	}

	/**
	 * Gives the gauge of the version its present name.
	 */
	@Scheduled(fixedDelayString = "${chronicle.version-check:5s}")
	void name() {
		MultiGauge gauge = this.named;
		if (gauge != null) {
			gauge.register(List.of(MultiGauge.Row.of(Tags.of("version", this.version.value()), 1)), true);
		}
	}

	private @Nullable Instant keptUpTo() {
		LocalDate day = this.version.keptUpTo();
		return (day != null) ? ChinaDay.start(day) : null;
	}

	private Supplier<Number> since(Supplier<@Nullable Instant> moment) {
		return () -> {
			Instant then = moment.get();
			return (then != null) ? Duration.between(then, this.clock.instant()).toSeconds() : Double.NaN;
		};
	}

}
