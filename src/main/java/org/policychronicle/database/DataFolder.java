package org.policychronicle.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder in which the embedded server keeps its data, held by one process at a time.
 * It stays locked until closed, and is only ever opened by the major version of
 * PostgreSQL that wrote it.
 */
class DataFolder implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(DataFolder.class);

	private final Path home;

	private final FileChannel lockFile;

	private DataFolder(Path home, FileChannel lockFile) {
		this.home = home;
		this.lockFile = lockFile;
	}

	/**
	 * Opens and locks the folder, creating it when missing.
	 * @param directory the folder
	 * @param majorVersion the major version of the server that will use it, as in
	 * {@code PG_VERSION}
	 * @return the folder, locked until closed
	 * @throws DatabaseStartException if it is in use, unreadable, or not a data folder of
	 * that version
	 */
	static DataFolder open(Path directory, String majorVersion) {
		Path home = directory.toAbsolutePath().normalize();
		FileChannel lockFile = null;
		try {
			Files.createDirectories(home);
			lockFile = FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
			lock(home, lockFile);
			DataFolder folder = new DataFolder(home, lockFile);
			folder.requireVersion(majorVersion);
			return folder;
		}
		catch (IOException ex) {
			release(lockFile);
			throw new DatabaseStartException(
					"The data folder %s cannot be read and written (%s).".formatted(home,
							ex.getClass().getSimpleName() + ": " + ex.getMessage()),
					"Give the application a folder of its own with chronicle.database.directory, or mend the permissions.",
					ex);
		}
		catch (DatabaseStartException ex) {
			release(lockFile);
			throw ex;
		}
	}

	Path data() {
		return this.home.resolve("data");
	}

	Path passwordFile() {
		return this.home.resolve("password");
	}

	boolean isNew() {
		return !Files.exists(data().resolve("PG_VERSION"));
	}

	/**
	 * The superuser's password: made at random for a new folder, read afterwards; only
	 * its owner can read the file.
	 */
	String password() throws IOException {
		Path file = passwordFile();
		if (isNew()) {
			Files.deleteIfExists(file);
			Files.createFile(file);
			if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
				Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
			}
			Files.writeString(file, randomPassword());
		}
		return Files.readString(file).strip();
	}

	static String randomPassword() {
		byte[] random = new byte[24];
		new SecureRandom().nextBytes(random);
		return HexFormat.of().formatHex(random);
	}

	/**
	 * The server that runs on the folder, if any does.
	 */
	Optional<ServerProcess> server() throws IOException {
		return ServerProcess.on(data());
	}

	/**
	 * Stops a server that outlived the application which started it. We hold the lock, so
	 * nobody uses it.
	 */
	void stopOrphan() throws IOException {
		Optional<ServerProcess> orphan = server();
		if (orphan.isPresent()) {
			logger.info("Stopping the database server {} that an earlier run left behind", orphan.get().pid());
			orphan.get().stop();
		}
	}

	@Override
	public void close() {
		release(this.lockFile);
	}

	private static void lock(Path home, FileChannel lockFile) throws IOException {
		FileLock lock;
		try {
			lock = lockFile.tryLock();
		}
		catch (OverlappingFileLockException ex) {
			lock = null;
		}
		if (lock == null) {
			throw new DatabaseStartException("The data folder %s is in use by another running process.".formatted(home),
					"Stop the other process, or give this one a folder of its own with chronicle.database.directory.");
		}
	}

	private void requireVersion(String majorVersion) throws IOException {
		Path data = data();
		if (!Files.exists(data)) {
			return;
		}
		Path versionFile = data.resolve("PG_VERSION");
		if (!Files.exists(versionFile)) {
			try (Stream<Path> entries = Files.list(data)) {
				if (entries.findAny().isPresent()) {
					throw new DatabaseStartException(
							"The folder %s holds something that is not a PostgreSQL data folder.".formatted(data),
							"Name another folder with chronicle.database.directory; nothing in this one was touched.");
				}
			}
			return;
		}
		String found = Files.readString(versionFile).strip();
		if (!found.equals(majorVersion)) {
			throw new DatabaseStartException(
					"The data folder %s was written by PostgreSQL %s, and this application brings PostgreSQL %s."
						.formatted(data, found, majorVersion),
					"Name another folder with chronicle.database.directory; all data is rebuilt there by itself.");
		}
		if (!Files.exists(data.resolve("global/pg_control")) || !Files.exists(passwordFile())) {
			throw new DatabaseStartException(
					"The data folder %s is damaged: files are missing from it.".formatted(data),
					"Move it away; all data is rebuilt by itself in a new one.");
		}
	}

	private static void release(@Nullable FileChannel lockFile) {
		try {
			if (lockFile != null) {
				lockFile.close();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
