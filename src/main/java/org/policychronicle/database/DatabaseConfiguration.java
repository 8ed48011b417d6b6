package org.policychronicle.database;

import java.util.Map;
import java.util.Objects;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.postgresql.util.PasswordUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.flyway.autoconfigure.FlywayProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.StringUtils;

/**
 * Connects the application as a role that can only read, and the migrations as the owner
 * of the tables.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ DataSourceProperties.class, EmbeddedDatabaseProperties.class, FlywayProperties.class })
class DatabaseConfiguration {

	private static final Logger logger = LoggerFactory.getLogger(DatabaseConfiguration.class);

	@Bean
	JdbcConnectionDetails reader(DataSourceProperties given, EmbeddedDatabaseProperties embedded) {
		return StringUtils.hasText(given.getUrl()) ? new GivenDatabase(given) : EmbeddedDatabase.start(embedded);
	}

	@Bean
	FlywayConnectionDetails owner(JdbcConnectionDetails reader, FlywayProperties flyway) {
		if (reader instanceof EmbeddedDatabase embedded) {
			return embedded.owner();
		}
		String url = StringUtils.hasText(flyway.getUrl()) ? flyway.getUrl() : reader.getJdbcUrl();
		return StringUtils.hasText(flyway.getUser()) ? new Owner(url, flyway.getUser(), flyway.getPassword())
				: new Owner(url, reader.getUsername(), reader.getPassword());
	}

	@Bean(initMethod = "connectSteadily")
	@ConfigurationProperties("spring.datasource.hikari")
	DatabasePool dataSource(JdbcConnectionDetails reader) {
		DatabasePool pool = new DatabasePool();
		pool.setJdbcUrl(reader.getJdbcUrl());
		pool.setUsername(reader.getUsername());
		pool.setPassword(reader.getPassword());
		return pool;
	}

	// What afterMigrate.sql needs to know. The password goes as the server keeps it, so
	// that no log has it.
	@Bean
	FlywayConfigurationCustomizer readerPlaceholders(JdbcConnectionDetails reader, FlywayConnectionDetails owner) {
		String name = Objects.requireNonNullElse(reader.getUsername(), "");
		if (name.equals(owner.getUsername())) {
			logger.warn("The role {} serves and may also write: name a role for the migrations with SPRING_FLYWAY_USER",
					name);
		}
		String password = Objects.requireNonNullElse(reader.getPassword(), "");
		Map<String, String> placeholders = Map.of("reader", name.replace("'", "''"), "readerPassword",
				PasswordUtil.encodeScramSha256(password.toCharArray()));
		return (configuration) -> configuration.placeholders(placeholders);
	}

	@Bean
	FlywayMigrationStrategy migrations(DataSource reader) {
		return new Migrations(reader);
	}

	private record GivenDatabase(DataSourceProperties properties) implements JdbcConnectionDetails {

		@Override
		public String getJdbcUrl() {
			return this.properties.determineUrl();
		}

		@Override
		public @Nullable String getUsername() {
			return this.properties.determineUsername();
		}

		@Override
		public @Nullable String getPassword() {
			return this.properties.determinePassword();
		}

	}

}
