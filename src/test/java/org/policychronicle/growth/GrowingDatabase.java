package org.policychronicle.growth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

import org.policychronicle.testing.TestDatabase;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.ClassPathResource;

/**
 * A database of its own on the server of the tests, made anew each time, that can be
 * filled with invented policies of realistic shape beside the real ones: with their
 * provisions, bodies, events, news, links and notes.
 */
class GrowingDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final String NAME = "growing";

	private static final TestDatabase.Access SERVER = TestDatabase.access();

	private static int invented;

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		context.getEnvironment()
			.getPropertySources()
			.addFirst(new MapPropertySource("growing database", new HashMap<>(made())));
	}

	/**
	 * Makes it anew, empty.
	 * @return the settings by which the application uses it
	 */
	static Map<String, String> made() {
		run(SERVER.url(), true, "drop database if exists " + NAME, "create database " + NAME);
		invented = 0;
		return Map.of("spring.datasource.url", address(), "spring.datasource.username", SERVER.reader(),
				"spring.datasource.password", SERVER.readerPassword(), "spring.flyway.user", SERVER.owner(),
				"spring.flyway.password", SERVER.ownerPassword());
	}

	/**
	 * Adds policies until there are so many, and lets what is derived of them follow as
	 * after a migration.
	 */
	static void growTo(int policies) {
		if (policies > invented) {
			run(address(), false, script().replace("${first}", Integer.toString(invented + 1))
				.replace("${last}", Integer.toString(policies)));
			run(address(), false, "refresh materialized view reference", "refresh materialized view cited_line",
					"refresh materialized view record_count", "refresh materialized view search_entry",
					"refresh materialized view search_record", "refresh materialized view frequent_word");
			// as it is after a while: otherwise each first reader of a page would write
			// it too
			run(address(), true, "vacuum analyze", "checkpoint");
			invented = policies;
		}
	}

	private static String address() {
		return SERVER.url().replaceFirst("/[^/?]+(\\?.*)?$", "/" + NAME);
	}

	private static void run(String address, boolean eachForItself, String... orders) {
		try (Connection connection = DriverManager.getConnection(address, SERVER.owner(), SERVER.ownerPassword());
				Statement statement = connection.createStatement()) {
			connection.setAutoCommit(eachForItself);
			for (String order : orders) {
				statement.execute(order);
			}
			if (!eachForItself) {
				connection.commit();
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String script() {
		try {
			return new ClassPathResource("growth/policies.sql").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
