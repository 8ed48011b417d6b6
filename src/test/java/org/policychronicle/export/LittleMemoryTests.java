package org.policychronicle.export;

import java.io.BufferedInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policychronicle.PolicyChronicleApplication;
import org.policychronicle.database.EmbeddedDatabase;
import org.policychronicle.database.EmbeddedDatabaseProperties;
import org.policychronicle.testing.Programs;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The real application, in a process of its own with little memory, gives away a hundred
 * thousand policies.
 */
class LittleMemoryTests {

	private static final int MANY = 100_000;

	private static final String GENERATED = """
			insert into policy (slug, title, chinese_title, type, level, jurisdiction, topics, source_year, summary,
				purpose, effective_on, effective_precision, origin, source_lines, evidence, confidence)
			select 'generated-' || n, 'Generated measures for the management of matter ' || n, '生成的管理办法第' || n || '号',
				'department-rules', 'departmental', 'national', array['data-security', 'generative-ai'], 2000 + n %% 25,
				repeat('What these measures say of the matter. ', 8), 'To manage the matter.', date '2000-01-01' + n %% 9000,
				'day', 'established', '{}', array[e.slug], 'medium'
			from generate_series(1, %d) n
			join (select slug, row_number() over (order by slug) - 1 as rank, count(*) over () as all_of_them from evidence) e
				on e.rank = n %% e.all_of_them;
			insert into policy_agency (policy_id, agency_id, role, basis, source_lines, evidence, confidence)
			select p.id, a.id, 'issued', 'established', '{}', p.evidence, 'medium' from policy p
			join (select id, row_number() over (order by slug) - 1 as rank, count(*) over () as all_of_them from agency) a
				on a.rank = p.id %% a.all_of_them
			where p.slug like 'generated-%%';
			refresh materialized view reference;
			analyze
			"""
		.formatted(MANY);

	private final HttpClient client = HttpClient.newHttpClient();

	@TempDir
	Path folder;

	@Test
	void aHundredThousandPoliciesLeaveInLittleMemory() throws Exception {
		try (EmbeddedDatabase database = EmbeddedDatabase
			.start(new EmbeddedDatabaseProperties(this.folder.resolve("database"), 0, Duration.ofSeconds(60)))) {
			migrate(database);
			try (Connection connection = DriverManager.getConnection(database.getJdbcUrl(), database.owner().username(),
					database.owner().password()); Statement statement = connection.createStatement()) {
				statement.execute(GENERATED);
			}
			int port = Programs.freePort();
			Process application = start(database, port);
			try {
				URI root = URI.create("http://localhost:" + port + "/");
				await(application, root.resolve("/api/v1"));
				long start = System.nanoTime();
				assertThat(lines(root.resolve("/api/v1/policies?format=csv"))).isGreaterThan(MANY);
				long csv = System.nanoTime();
				assertThat(lines(root.resolve("/api/v1/policies?format=ndjson"))).isGreaterThan(MANY);
				long ndjson = System.nanoTime();
				assertThat(marks(root.resolve("/api/v1/export.zip"), "ndjson/policies.ndjson", "\n"))
					.isGreaterThan(MANY);
				long zip = System.nanoTime();
				// behind the cover and the columns
				assertThat(marks(root.resolve("/api/v1/export.xlsx"), "xl/worksheets/sheet3.xml", "<row "))
					.isGreaterThan(MANY);
				System.out.printf("Little memory: CSV %.1f s, NDJSON %.1f s, export %.1f s, workbook %.1f s, %s%n",
						(csv - start) / 1e9, (ndjson - csv) / 1e9, (zip - ndjson) / 1e9,
						(System.nanoTime() - zip) / 1e9, memory(application));
			}
			finally {
				application.destroy();
				application.waitFor();
			}
		}
	}

	// What is counted in memory is read when the application starts.
	private void migrate(EmbeddedDatabase database) throws Exception {
		int port = Programs.freePort();
		Process application = start(database, port);
		await(application, URI.create("http://localhost:" + port + "/api/v1"));
		application.destroy();
		application.waitFor();
	}

	private Process start(EmbeddedDatabase database, int port) throws IOException {
		ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx192m", "-cp", withoutTests(), PolicyChronicleApplication.class.getName(), "--server.port=" + port,
				"--management.server.port=0");
		builder.environment().put("SPRING_DATASOURCE_URL", database.getJdbcUrl());
		builder.environment().put("SPRING_DATASOURCE_USERNAME", database.getUsername());
		builder.environment().put("SPRING_DATASOURCE_PASSWORD", database.getPassword());
		builder.environment().put("SPRING_FLYWAY_USER", database.owner().username());
		builder.environment().put("SPRING_FLYWAY_PASSWORD", database.owner().password());
		return builder.redirectErrorStream(true)
			.redirectOutput(new File(System.getProperty("java.io.tmpdir"), "growth-" + port + ".log"))
			.start();
	}

	private static String withoutTests() {
		String everything = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
		return Arrays.stream(everything.split(File.pathSeparator))
			.filter((entry) -> !entry.endsWith("test-classes"))
			.collect(Collectors.joining(File.pathSeparator));
	}

	private void await(Process application, URI address) throws InterruptedException {
		for (int i = 0; i < 480 && application.isAlive(); i++) {
			try {
				if (this.client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding())
					.statusCode() == 200) {
					return;
				}
			}
			catch (IOException ex) {
				// not yet
			}
			Thread.sleep(250);
		}
		throw new AssertionError("the application did not start");
	}

	private long lines(URI address) throws Exception {
		try (var lines = this.client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofLines())
			.body()) {
			return lines.count();
		}
	}

	private long marks(URI address, String file, String mark) throws Exception {
		Path saved = Files.createTempFile(this.folder, "saved", ".zip");
		this.client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofFile(saved));
		long found = 0;
		int matched = 0;
		try (ZipFile zip = new ZipFile(saved.toFile());
				InputStream content = new BufferedInputStream(zip.getInputStream(zip.getEntry(file)), 1 << 16)) {
			for (int read = content.read(); read >= 0; read = content.read()) {
				matched = (read == mark.charAt(matched)) ? matched + 1 : (read == mark.charAt(0)) ? 1 : 0;
				if (matched == mark.length()) {
					found++;
					matched = 0;
				}
			}
		}
		return found;
	}

	private static String memory(Process application) throws IOException {
		Path status = Path.of("/proc", String.valueOf(application.pid()), "status");
		return Files.exists(status)
				? Files.readAllLines(status).stream().filter((line) -> line.startsWith("VmHWM")).findFirst().orElse("")
				: "memory unknown";
	}

}
