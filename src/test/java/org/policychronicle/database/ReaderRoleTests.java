package org.policychronicle.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policychronicle.testing.TestDatabase;

import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The migrations create the reader, change its password and grant it what it may read.
 */
class ReaderRoleTests {

	private static final String READER = "reader o'the \"record\"";

	private static final TestDatabase.Access SERVER = TestDatabase.access();

	private final Owner superuser = new Owner(address("reader_roles"), SERVER.owner(), SERVER.ownerPassword());

	private final Owner limited = new Owner(address("reader_roles"), "limited_owner", "limited");

	@BeforeEach
	void makeDatabase() throws SQLException {
		dropDatabase();
		execute(server(), "create role limited_owner login password 'limited'",
				"create database reader_roles owner limited_owner");
		execute(this.superuser, "alter schema public owner to limited_owner");
	}

	@AfterEach
	void dropDatabase() throws SQLException {
		execute(server(), "drop database if exists reader_roles with (force)", "drop role if exists " + quoted(),
				"drop role if exists limited_owner");
	}

	@ParameterizedTest
	@ValueSource(strings = { "simple", "with 'quotes' and \"more\"", "dollars $reader$ ${reader} $1", "b\\ackslash;--",
			"密码" })
	void theReaderIsCreatedAndLaterTakesAnotherPassword(String password) throws SQLException {
		migrate(this.superuser, "the first one");
		migrate(this.superuser, password);
		assertThatCode(() -> execute(reader(password), "select count(*) from policy", "select count(*) from reference"))
			.doesNotThrowAnyException();
		refused("28P01", "the first one", "select 1");
		for (String order : new String[] { "create temporary table x (y int)", "select lo_create(0)",
				"create table x (y int)", "delete from policy" }) {
			refused("42501", password, order);
		}
	}

	@Test
	void anOwnerWhoMayCreateNoRolesGrantsToOneThatExists() throws SQLException {
		execute(server(), "create role %s login password 'by hand'".formatted(quoted()));
		migrate(this.limited, "another");
		execute(reader("by hand"), "select count(*) from policy");
		refused("28P01", "another", "select 1");
		refused("42501", "by hand", "create temporary table x (y int)");
	}

	@Test
	void anOwnerWhoMayCreateNoRolesNeedsOneThatExists() {
		assertThatExceptionOfType(FlywayException.class).isThrownBy(() -> migrate(this.limited, "secret"))
			.satisfies((failure) -> assertThat(DatabaseStartException.of("It failed", failure)).message()
				.matches("It failed: .*permission denied to create role.*")
				.doesNotContain("secret"))
			.satisfies((failure) -> assertThat(failure.toString()).doesNotContain("secret"));
	}

	private static void migrate(Owner owner, String password) {
		FluentConfiguration configuration = Flyway.configure()
			.dataSource(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword());
		DataSourceProperties reader = new DataSourceProperties();
		reader.setUrl(owner.url());
		reader.setUsername(READER);
		reader.setPassword(password);
		DatabaseConfiguration settings = new DatabaseConfiguration();
		settings.readerPlaceholders(settings.reader(reader, null), owner).customize(configuration);
		configuration.load().migrate();
	}

	private void refused(String state, String password, String order) {
		assertThatExceptionOfType(SQLException.class).as(order)
			.isThrownBy(() -> execute(reader(password), order))
			.satisfies((refusal) -> assertThat(refusal.getSQLState()).isEqualTo(state));
	}

	private static void execute(Owner who, String... orders) throws SQLException {
		try (Connection connection = DriverManager.getConnection(who.url(), who.username(), who.password());
				Statement statement = connection.createStatement()) {
			for (String order : orders) {
				statement.execute(order);
			}
		}
	}

	private static Owner server() {
		return new Owner(SERVER.url(), SERVER.owner(), SERVER.ownerPassword());
	}

	private Owner reader(String password) {
		return new Owner(this.superuser.url(), READER, password);
	}

	private static String quoted() {
		return '"' + READER.replace("\"", "\"\"") + '"';
	}

	private static String address(String database) {
		return SERVER.url().replaceFirst("/[^/?]+(\\?.*)?$", "/" + database);
	}

}
