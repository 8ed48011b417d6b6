package org.policychronicle.record;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Knows which version of the data is served, so that an answer can be kept for as long as
 * that stays the same. The data changes by migration alone, which another instance may
 * run: so the version is read again every few seconds.
 */
@Component
@EnableScheduling
public class DataVersion {

	private static final Logger logger = LoggerFactory.getLogger(DataVersion.class);

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	private volatile State state;

	DataVersion(JdbcClient jdbc, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.events = events;
		this.state = read();
	}

	/**
	 * The version: the day of the last change, and a mark of all migrations that made the
	 * data, such as {@code 2026-11-24-1f3870be}: the same on every machine that has run
	 * the same ones.
	 */
	public String value() {
		return this.state.value();
	}

	/**
	 * When the data last changed.
	 */
	public Instant updated() {
		return this.state.updated();
	}

	/**
	 * The day of that change, UTC.
	 */
	public LocalDate day() {
		return LocalDate.ofInstant(updated(), ZoneOffset.UTC);
	}

	/**
	 * The day up to which the keepers have looked for what is new, where they said so.
	 */
	public @Nullable LocalDate keptUpTo() {
		return this.state.keptUpTo();
	}

	/**
	 * Whether the database said so when it was last asked; otherwise the data may have
	 * changed meanwhile.
	 */
	public boolean isConfirmed() {
		return this.state.confirmed();
	}

	@Scheduled(fixedDelayString = "${chronicle.version-check:5s}", initialDelayString = "${chronicle.version-check:5s}")
	void check() {
		try {
			State read = read();
			if (!read.value().equals(this.state.value())) {
				this.events.publishEvent(new DataChanged());
			}
			this.state = read;
		}
		catch (DataAccessException | TransactionException ex) {
			if (this.state.confirmed()) {
				logger.warn("The version of the data cannot be read: {}", ex.getMessage());
			}
			this.state = this.state.unconfirmed();
		}
	}

	private State read() {
		return this.jdbc
			.sql("""
					select (select max(changed_at) from change) as updated, (select max(kept_up_to) from edition) as kept_up_to,
					       (select left(md5(string_agg(concat(name, ' ', checksum), ' ' order by name)
					            || coalesce((select max(answered_on)::text from address_check), '')), 8)
					          from (select distinct on (name) name, checksum
					                  from (select coalesce(version, description) as name, checksum, installed_rank
					                          from flyway_schema_history where success) each
					                 order by name, installed_rank desc) last) as mark
					""")
			.query((row, number) -> {
				Instant updated = row.getObject("updated", OffsetDateTime.class).toInstant();
				return new State(updated.toString().substring(0, 10) + "-" + row.getString("mark"), updated,
						row.getObject("kept_up_to", LocalDate.class), true);
			})
			.single();
	}

	private record State(String value, Instant updated, @Nullable LocalDate keptUpTo, boolean confirmed) {

		State unconfirmed() {
			return new State(this.value, this.updated, this.keptUpTo, false);
		}

	}

}
