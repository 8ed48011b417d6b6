package org.policychronicle.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder of the embedded server's data, locked by one process at a time. Each major
 * version of PostgreSQL has a folder of its own in it, which can be made anew at any time
 * because all data come from the migrations.
 */
final class DataFolder implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(DataFolder.class);

	private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS");

	private final String version;

	private final Path home;

	private final FileChannel lock;

	private DataFolder(String version, Path home, FileChannel lock) {
		this.version = version;
		this.home = home;
		this.lock = lock;
	}

	/**
	 * Locks the folder, which is created when missing.
	 * @throws DatabaseStartException if another process has locked it, or it cannot be
	 * written
	 */
	static DataFolder lock(Path directory, String version) {
		Path root = directory.toAbsolutePath().normalize();
		try {
			Files.createDirectories(root);
			FileChannel lock = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE);
			if (isLocked(lock)) {
				return new DataFolder(version, root.resolve(version), lock);
			}
			lock.close();
		}
		catch (IOException ex) {
			throw new DatabaseStartException(
					"The data folder %s cannot be read and written (%s: %s).".formatted(root,
							ex.getClass().getSimpleName(), ex.getMessage()),
					"Give the application another folder with chronicle.database.directory, or mend the permissions.",
					ex);
		}
		throw new DatabaseStartException("The data folder %s is in use by another running process.".formatted(root),
				"Stop the other process, or give this one another folder with chronicle.database.directory.", null);
	}

	boolean exists() {
		return Files.exists(this.home);
	}

	Path data() {
		return this.home.resolve("data");
	}

	Path passwordFile() {
		return this.home.resolve("password");
	}

	/**
	 * The owner's password: chosen at random for a new folder, in a file that only its
	 * owner can read.
	 */
	String password() throws IOException {
		if (!exists()) {
			Files.createDirectory(this.home);
			Path file = Files.createFile(passwordFile());
			if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
				Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
			}
			Files.writeString(file, randomPassword());
		}
		else if (!Files.exists(data().resolve("global/pg_control"))
				|| !Files.readString(data().resolve("PG_VERSION")).strip().equals(this.version)) {
			throw new IOException("it holds no complete data of PostgreSQL " + this.version);
		}
		return Files.readString(passwordFile()).strip();
	}

	static String randomPassword() {
		byte[] random = new byte[24];
		new SecureRandom().nextBytes(random);
		return HexFormat.of().formatHex(random);
	}

	Optional<ProcessHandle> server() throws IOException {
		return ServerProcess.on(data());
	}

	/** Kills a server that outlived its application; it recovers at the next start. */
	void stopOrphan() throws IOException {
		server().ifPresent((orphan) -> {
			logger.info("Stopping the database server {} that an earlier run left behind", orphan.pid());
			ServerProcess.stop(orphan);
		});
	}

	/**
	 * Renames what cannot be opened, so that a new folder can take its place.
	 */
	void setAside(Exception reason) throws IOException {
		Path aside = this.home.resolveSibling(this.version + "-unusable-" + STAMP.format(LocalDateTime.now()));
		Files.move(this.home, aside);
		logger.warn("The data in {} could not be opened ({}); they are kept as {} and made anew", this.home,
				reason.getMessage(), aside.getFileName());
	}

	@Override
	public void close() {
		try {
			this.lock.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static boolean isLocked(FileChannel lock) throws IOException {
		try {
			return lock.tryLock() != null;
		}
		catch (OverlappingFileLockException ex) {
			return false;
		}
	}

}
