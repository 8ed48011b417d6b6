package org.policychronicle.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Finds and stops the database server that runs on a folder, whoever started it. */
final class ServerProcess {

	private static final int STOP_SECONDS = 10;

	private ServerProcess() {
	}

	/**
	 * The server that wrote its process number into the folder, if it still runs. The
	 * number may belong to another program by now.
	 */
	static Optional<ProcessHandle> on(Path data) throws IOException {
		Path pidFile = data.resolve("postmaster.pid");
		if (!Files.exists(pidFile)) {
			return Optional.empty();
		}
		return Files.readAllLines(pidFile)
			.stream()
			.findFirst()
			.map(String::strip)
			.filter((pid) -> pid.matches("\\d{1,9}"))
			.flatMap((pid) -> ProcessHandle.of(Long.parseLong(pid)))
			.filter(ProcessHandle::isAlive)
			.filter((process) -> process.info().command().filter(ServerProcess::isPostgres).isPresent());
	}

	/** Kills the server with all its processes. */
	static void stop(ProcessHandle server) {
		List<ProcessHandle> family = Stream.concat(Stream.of(server), server.descendants()).toList();
		family.forEach(ProcessHandle::destroyForcibly);
		family.forEach((process) -> process.onExit().completeOnTimeout(process, STOP_SECONDS, TimeUnit.SECONDS).join());
	}

	private static boolean isPostgres(String command) {
		return Path.of(command).getFileName().toString().startsWith("postgres");
	}

}
