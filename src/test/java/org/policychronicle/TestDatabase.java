package org.policychronicle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.policychronicle.database.EmbeddedDatabase;
import org.policychronicle.database.EmbeddedDatabaseProperties;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/**
 * The real PostgreSQL that all tests share: a container where a container engine answers,
 * the embedded server where none does. This is the one place that chooses.
 */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		context.getEnvironment()
			.getPropertySources()
			.addFirst(new MapPropertySource("test database",
					Map.of("spring.datasource.url", Server.DETAILS.getJdbcUrl(), "spring.datasource.username",
							Server.DETAILS.getUsername(), "spring.datasource.password", Server.DETAILS.getPassword())));
	}

	/**
	 * Where it is, for a test that wants a database of its own on the same server.
	 */
	public static JdbcConnectionDetails details() {
		return Server.DETAILS;
	}

	/** Started once, by the first test that needs it. */
	private static final class Server {

		static final JdbcConnectionDetails DETAILS = DockerClientFactory.instance().isDockerAvailable() ? container()
				: embedded();

		private static JdbcConnectionDetails container() {
			PostgreSQLContainer container = new PostgreSQLContainer("postgres:18").withEnv("POSTGRES_INITDB_ARGS",
					"--locale=C --encoding=UTF8");
			container.start();
			return new JdbcConnectionDetails() {

				@Override
				public String getUsername() {
					return container.getUsername();
				}

				@Override
				public String getPassword() {
					return container.getPassword();
				}

				@Override
				public String getJdbcUrl() {
					return container.getJdbcUrl();
				}

			};
		}

		private static JdbcConnectionDetails embedded() {
			try {
				Path folder = Path.of("target", "test-database");
				FileSystemUtils.deleteRecursively(folder);
				EmbeddedDatabase database = EmbeddedDatabase
					.start(new EmbeddedDatabaseProperties(folder, 0, Duration.ofSeconds(60)));
				Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(database)));
				return database;
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		private static void stop(EmbeddedDatabase database) {
			try {
				database.close();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
