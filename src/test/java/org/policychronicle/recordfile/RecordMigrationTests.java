package org.policychronicle.recordfile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policychronicle.testing.TestDatabase;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Loading the files, again after a change, and not at all where one is broken. */
class RecordMigrationTests {

	private static final TestDatabase.Access SERVER = TestDatabase.access();

	/** Twice what is promised, since the build may run on a slow machine. */
	private static final Duration MOST = Duration.ofSeconds(3);

	private static final String LAW = "policies/data-security-law.yaml";

	@TempDir
	private Path folder;

	private JdbcClient jdbc;

	@BeforeEach
	void load() throws IOException {
		FileSystemUtils.copyRecursively(new ClassPathResource("record").getFile().toPath(), this.folder);
		JdbcClient server = JdbcClient
			.create(new DriverManagerDataSource(SERVER.url(), SERVER.owner(), SERVER.ownerPassword()));
		server.sql("drop database if exists record_files").update();
		server.sql("create database record_files").update();
		this.jdbc = JdbcClient.create(source());
		migrate();
	}

	@Test
	void theSameFilesAreNotLoadedTwice() {
		assertThat(migrate()).isZero();
	}

	@Test
	void aChangedFileIsLoggedByFieldAndChangesNothingElse() throws IOException {
		List<Map<String, Object>> others = others();
		Long before = changes();
		change("Presidential Order No. 84,", "Presidential Order No. 840,");
		assertThat(migrate()).isOne();
		assertThat(changes()).isEqualTo(before + 1);
		Map<String, Object> change = this.jdbc.sql("select * from change order by id desc limit 1").query().singleRow();
		assertThat(change).containsEntry("record_kind", "policy")
			.containsEntry("record_slug", "data-security-law")
			.containsEntry("field", "number")
			.containsEntry("why", "The record was revised.");
		assertThat((String) change.get("old_value")).contains("No. 84\"");
		assertThat((String) change.get("new_value")).contains("No. 840\"");
		assertThat(this.jdbc.sql("select document_number from policy where slug = 'data-security-law'")
			.query(String.class)
			.single()).isEqualTo("Presidential Order No. 840");
		assertThat(others()).isEqualTo(others);
	}

	@Test
	void aBrokenFileIsRefusedWithItsLineAndNothingChanges() throws IOException {
		List<Map<String, Object>> others = others();
		Long before = changes();
		change("type: law", "type: lawful");
		assertThatExceptionOfType(FlywayException.class).isThrownBy(this::migrate)
			.satisfies((ex) -> assertThat(messages(ex)).containsPattern(LAW + ":\\d+: .*enumeration"));
		assertThat(changes()).isEqualTo(before);
		assertThat(others()).isEqualTo(others);
	}

	@Test
	void aWithdrawnFileIsLogged() throws IOException {
		Files.delete(this.folder.resolve("terms/low-risk.yaml"));
		migrate();
		assertThat(this.jdbc.sql("select what from change where record_slug = 'low-risk' order by id desc limit 1")
			.query(String.class)
			.single()).isEqualTo("Withdrawn.");
	}

	@Test
	void allFilesAreLoadedInLittleTime() throws IOException {
		Duration least = Duration.ofHours(1);
		for (int number = 1; number <= 5; number++) {
			change("Presidential Order No. 84", "Presidential Order No. 84" + number);
			Instant start = Instant.now();
			migrate();
			Duration took = Duration.between(start, Instant.now());
			least = (took.compareTo(least) < 0) ? took : least;
			change("Presidential Order No. 84" + number, "Presidential Order No. 84");
		}
		System.out.printf("Loading %s instruments: %s ms%n",
				this.jdbc.sql("select count(*) from policy").query(Long.class).single(), least.toMillis());
		assertThat(least).isLessThan(MOST);
	}

	private int migrate() {
		return Flyway.configure()
			.dataSource(source())
			.skipDefaultCallbacks(true)
			.javaMigrations(new RecordMigration(new RecordProperties(this.folder.toString())))
			.load()
			.migrate().migrationsExecuted;
	}

	private static DriverManagerDataSource source() {
		return new DriverManagerDataSource(SERVER.url().replaceFirst("/[^/?]+(\\?.*)?$", "/record_files"),
				SERVER.owner(), SERVER.ownerPassword());
	}

	private void change(String from, String to) throws IOException {
		Path file = this.folder.resolve(LAW);
		String text = Files.readString(file);
		assertThat(text).contains(from);
		Files.writeString(file, text.replace(from, to));
	}

	private Long changes() {
		return this.jdbc.sql("select count(*) from change").query(Long.class).single();
	}

	private List<Map<String, Object>> others() {
		return this.jdbc.sql("""
				select 'policy' as kind, slug, title, summary, issued_on, effective_on, confidence from policy
				where slug <> 'data-security-law'
				union all
				select 'event', slug, title, details, day, end_day, confidence from timeline_event
				where slug not like 'data-security-law-%'
				union all
				select 'provision', slug, text, chinese_text, null, null, confidence from provision
				order by 1, 2
				""").query().listOfRows();
	}

	private static String messages(Throwable failure) {
		return (failure == null) ? "" : failure.getMessage() + "\n" + messages(failure.getCause());
	}

}
