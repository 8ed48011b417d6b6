package org.policychronicle.record;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Knows up to which day the record is kept. */
@Repository
@Transactional(readOnly = true)
public class Edition {

	private final JdbcClient jdbc;

	Edition(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The day up to which the keepers have looked for what is new; null where they do not
	 * say.
	 */
	public @Nullable LocalDate keptUpTo() {
		return this.jdbc.sql("select kept_up_to from edition").query(LocalDate.class).optional().orElse(null);
	}

}
