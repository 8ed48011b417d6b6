package org.policychronicle.recordfile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.zip.CRC32;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Loads the record files when they, or the statements that derive the record from them,
 * have changed: all of them in one transaction, or none.
 */
@Component
@EnableConfigurationProperties(RecordProperties.class)
class RecordMigration implements JavaMigration {

	private static final Resource STATEMENTS = new ClassPathResource("/record/load.sql", RecordMigration.class);

	private final String directory;

	RecordMigration(RecordProperties files) {
		this.directory = files.location();
	}

	@Override
	public @Nullable MigrationVersion getVersion() {
		return null;
	}

	@Override
	public String getDescription() {
		return "record files";
	}

	@Override
	public Integer getChecksum() {
		CRC32 sum = new CRC32();
		try {
			for (Resource file : RecordFileReader.files(this.directory)) {
				sum.update(bytes(file));
			}
			sum.update(bytes(STATEMENTS));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return (int) sum.getValue();
	}

	@Override
	public boolean canExecuteInTransaction() {
		return true;
	}

	@Override
	public void migrate(Context context) throws IOException, SQLException {
		List<RecordFile> files = new RecordFileReader().read(this.directory);
		Connection connection = context.getConnection();
		try (Statement statement = connection.createStatement()) {
			statement.execute("""
					create temporary table handed (place int, kind text, slug text, content jsonb,
						primary key (kind, slug)) on commit drop
					""");
			hand(files, connection);
			statement.execute(new String(bytes(STATEMENTS), StandardCharsets.UTF_8));
		}
	}

	private static void hand(List<RecordFile> files, Connection connection) throws SQLException {
		try (PreparedStatement insert = connection
			.prepareStatement("insert into handed (place, kind, slug, content) values (?, ?, ?, ?::jsonb)")) {
			int place = 0;
			for (RecordFile file : files) {
				insert.setInt(1, place++);
				insert.setString(2, file.kind().definition());
				insert.setString(3, file.slug());
				insert.setString(4, file.content().toString());
				insert.addBatch();
			}
			insert.executeBatch();
		}
	}

	private static byte[] bytes(Resource resource) throws IOException {
		try (InputStream content = resource.getInputStream()) {
			return content.readAllBytes();
		}
	}

}
