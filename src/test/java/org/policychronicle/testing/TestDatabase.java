package org.policychronicle.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.policychronicle.database.EmbeddedDatabase;
import org.policychronicle.database.EmbeddedDatabaseProperties;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/**
 * The real PostgreSQL that all tests share: a container where a container engine answers,
 * the embedded server where none does. This is the one place that chooses. As in
 * production, one role owns the tables and another reads them, with the same timeouts.
 */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		Access access = access();
		context.getEnvironment()
			.getPropertySources()
			.addFirst(new MapPropertySource("test database",
					Map.of("spring.datasource.url", access.url(), "spring.datasource.username", access.reader(),
							"spring.datasource.password", access.readerPassword(), "spring.flyway.user", access.owner(),
							"spring.flyway.password", access.ownerPassword())));
	}

	/**
	 * How to reach the server, which is started by whoever asks first.
	 */
	public static Access access() {
		return Server.ACCESS;
	}

	/**
	 * How to reach the server.
	 *
	 * @param url its address
	 * @param owner the role that may write
	 * @param ownerPassword that role's password
	 * @param reader the role that serves
	 * @param readerPassword that role's password
	 */
	public record Access(String url, String owner, String ownerPassword, String reader, String readerPassword) {

	}

	/** Started once, by the first test that needs it. */
	private static final class Server {

		static final Access ACCESS = DockerClientFactory.instance().isDockerAvailable() ? container() : embedded();

		private static Access container() {
			PostgreSQLContainer container = new PostgreSQLContainer("postgres:18").withEnv("POSTGRES_INITDB_ARGS",
					"--locale=C --encoding=UTF8");
			container.start();
			return new Access(container.getJdbcUrl(), container.getUsername(), container.getPassword(),
					"chronicle_reader", "reads only");
		}

		private static Access embedded() {
			try {
				Path folder = Path.of("target", "test-database");
				FileSystemUtils.deleteRecursively(folder);
				EmbeddedDatabase database = EmbeddedDatabase
					.start(new EmbeddedDatabaseProperties(folder, 0, Duration.ofSeconds(60)));
				Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(database)));
				return new Access(database.getJdbcUrl(), String.valueOf(database.owner().username()),
						String.valueOf(database.owner().password()), database.getUsername(), database.getPassword());
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
