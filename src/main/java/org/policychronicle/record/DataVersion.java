package org.policychronicle.record;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/**
 * Which data is served. Data changes by migration alone, so the version is that of the
 * migrations that ran: the same on every machine that has run the same ones.
 */
@Component
@DependsOnDatabaseInitialization
public class DataVersion {

	private final String value;

	private final Instant updated;

	DataVersion(JdbcClient jdbc) {
		this.updated = jdbc.sql("select max(changed_at) from change")
			.query(OffsetDateTime.class)
			.optional()
			.map(OffsetDateTime::toInstant)
			.orElse(Instant.EPOCH);
		String migrations = jdbc.sql("""
				select coalesce(string_agg(version || ' ' || checksum, ' ' order by installed_rank), '')
				from flyway_schema_history where success and version is not null
				""").query(String.class).single();
		this.value = day() + "-"
				+ DigestUtils.md5DigestAsHex(migrations.getBytes(StandardCharsets.UTF_8)).substring(0, 8);
	}

	/**
	 * A name for the data as it is, such as {@code 2026-11-24-1f6e0c2b}: the day of its
	 * last change, and what tells apart two versions of one day.
	 */
	public String value() {
		return this.value;
	}

	/**
	 * When the data last changed, by its change log.
	 */
	public Instant updated() {
		return this.updated;
	}

	/**
	 * The day of that change, UTC.
	 */
	public LocalDate day() {
		return LocalDate.ofInstant(this.updated, ZoneOffset.UTC);
	}

}
