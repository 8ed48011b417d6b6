package org.policychronicle.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * The database server that runs on a data folder, whoever started it.
 *
 * @param handle its first process
 */
record ServerProcess(ProcessHandle handle) {

	private static final Duration LOOK = Duration.ofMillis(200);

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	/**
	 * Finds the server by the number that it wrote into its folder.
	 */
	static Optional<ServerProcess> on(Path data) throws IOException {
		Path pidFile = data.resolve("postmaster.pid");
		if (!Files.exists(pidFile)) {
			return Optional.empty();
		}
		long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
		return ProcessHandle.of(pid)
			.filter(ProcessHandle::isAlive)
			.filter(ServerProcess::isPostgres)
			.map(ServerProcess::new);
	}

	long pid() {
		return this.handle.pid();
	}

	/**
	 * Returns when the server has ended, at most {@code LOOK} later: the library looks
	 * ever more seldom after a process that is not its own child.
	 */
	void awaitEnd() throws InterruptedException {
		while (this.handle.isAlive()) {
			Thread.sleep(LOOK.toMillis());
		}
	}

	/**
	 * Asks the server to end, and ends it if it does not.
	 */
	void stop() {
		List<ProcessHandle> family = Stream.concat(this.handle.descendants(), Stream.of(this.handle)).toList();
		this.handle.destroy();
		if (!gone(family)) {
			family.forEach(ProcessHandle::destroyForcibly);
			gone(family);
		}
	}

	// A process number may have been given away since; a command that cannot be read is
	// not taken for ours.
	private static boolean isPostgres(ProcessHandle process) {
		return process.info()
			.command()
			.map(Path::of)
			.map(Path::getFileName)
			.filter((name) -> name.toString().startsWith("postgres"))
			.isPresent();
	}

	private static boolean gone(List<ProcessHandle> processes) {
		long deadline = System.nanoTime() + PATIENCE.toNanos();
		for (ProcessHandle process : processes) {
			try {
				process.onExit().get(Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
			}
			catch (TimeoutException ex) {
				return false;
			}
			catch (ExecutionException ex) {
				throw new IllegalStateException(ex);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				return false;
			}
		}
		return true;
	}

}
