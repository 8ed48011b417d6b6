package org.policychronicle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

/**
 * Reads the compose file and the image's recipe for what can be checked where no
 * container engine runs.
 */
class ComposeFileTests {

	private final Map<String, Map<String, Object>> services = services();

	@Test
	void theDatabaseIsPostgres18WithItsVolumeWhereTheImageKeepsData() {
		Map<String, Object> database = this.services.get("db");
		assertThat(database.get("image")).isEqualTo("postgres:18");
		assertThat(database.get("volumes")).asInstanceOf(LIST).containsExactly("data:/var/lib/postgresql");
		assertThat(database.get("environment")).asInstanceOf(MAP)
			.containsEntry("POSTGRES_INITDB_ARGS", "--locale=C --encoding=UTF8");
		assertThat(database.get("healthcheck")).asInstanceOf(MAP)
			.containsKeys("interval", "retries")
			.extracting("test")
			.asInstanceOf(LIST)
			.startsWith("CMD", "pg_isready")
			.contains("--host=127.0.0.1");
	}

	@Test
	void theApplicationUsesThatDatabaseAndWaitsForIt() {
		Map<String, Object> application = this.services.get("app");
		Map<?, ?> environment = (Map<?, ?>) application.get("environment");
		Map<?, ?> database = (Map<?, ?>) this.services.get("db").get("environment");
		assertThat(environment.get("SPRING_DATASOURCE_URL"))
			.isEqualTo("jdbc:postgresql://db:5432/" + database.get("POSTGRES_DB"));
		assertThat(environment.get("SPRING_FLYWAY_USER")).isEqualTo(database.get("POSTGRES_USER"));
		assertThat(environment.get("SPRING_FLYWAY_PASSWORD")).isEqualTo(database.get("POSTGRES_PASSWORD"));
		assertThat(environment.get("SPRING_DATASOURCE_USERNAME")).isEqualTo("chronicle_reader");
		assertThat(environment.get("SPRING_DATASOURCE_PASSWORD")).isNotEqualTo(database.get("POSTGRES_PASSWORD"));
		assertThat(application.get("depends_on")).asInstanceOf(MAP)
			.containsEntry("db", Map.of("condition", "service_healthy"));
		assertThat(application.get("read_only")).isEqualTo(true);
		assertThat(application).containsKeys("mem_limit", "cpus", "pids_limit");
		Map<?, ?> build = (Map<?, ?>) application.get("build");
		assertThat(Path.of(build.get("context").toString(), build.get("dockerfile").toString())).exists();
	}

	@Test
	void itsHealthIsAskedWithoutAShellByAClassThatIsThere() throws ReflectiveOperationException {
		Map<?, ?> check = (Map<?, ?>) this.services.get("app").get("healthcheck");
		List<?> command = (List<?>) check.get("test");
		assertThat(command.get(0)).isEqualTo("CMD");
		assertThat(command.get(1)).isEqualTo("java");
		Class<?> probe = Class.forName(command.get(command.size() - 1).toString());
		assertThat(probe.getDeclaredMethod("main", String[].class)).isNotNull();
	}

	@Test
	void itIsStartedAgainAFewTimesAndItsDatabaseAlways() {
		assertThat(this.services.get("app").get("restart")).isEqualTo("on-failure:5");
		assertThat(this.services.get("db").get("restart")).isEqualTo("unless-stopped");
		assertThat(this.services.get("app").get("healthcheck")).asInstanceOf(MAP).containsEntry("timeout", "5s");
	}

	@Test
	void bothAreRehearsedBeforeAChangeLands() throws IOException {
		assertThat(Path.of("src/test/docker/rehearsal.sh")).exists();
		assertThat(Files.readString(Path.of(".ci/run"))).contains("timeout", "bash src/test/docker/rehearsal.sh");
	}

	@Test
	void theImageIsBuiltAndRehearsedApartAndRunsAsNobodySpecialWithoutAShell() throws IOException {
		List<String> recipe = Files.readAllLines(Path.of("src/main/docker/Dockerfile"));
		List<String> last = recipe.subList(recipe.lastIndexOf("FROM eclipse-temurin:25-jre"), recipe.size());
		assertThat(recipe.stream().filter((line) -> line.startsWith("FROM "))).hasSize(3);
		assertThat(recipe).anyMatch((line) -> line.contains("-Dcontainer") && line.contains("package"));
		assertThat(recipe)
			.anyMatch((line) -> line.contains("-Xmx192m") && line.contains("-XX:AOTCacheOutput=/tmp/chronicle.aot"));
		assertThat(last).contains("COPY --from=rehearse --chown=0:0 /tmp/chronicle.aot ./");
		assertThat(last).noneMatch((line) -> line.startsWith("RUN "))
			.anyMatch((line) -> line.matches("USER [1-9]\\d+"))
			.anyMatch((line) -> line.startsWith("ENTRYPOINT [\"java\", \"-XX:AOTCache=chronicle.aot\""));
	}

	private static Map<String, Map<String, Object>> services() {
		try {
			Map<String, Map<String, Map<String, Object>>> file = new Yaml()
				.load(Files.readString(Path.of("docker-compose.yml")));
			return file.get("services");
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

}
