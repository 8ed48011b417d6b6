package org.policychronicle.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** What is installed on this machine, and which port is free on it. */
public final class Programs {

	private Programs() {
	}

	/**
	 * The first of some programs that is installed.
	 */
	public static Optional<Path> first(String... names) {
		return Arrays.stream(names)
			.flatMap((name) -> Stream
				.concat(Stream.of(System.getenv("PATH").split(File.pathSeparator)), Stream.of("/usr/sbin"))
				.map((folder) -> Path.of(folder, name)))
			.filter(Files::isExecutable)
			.findFirst();
	}

	/**
	 * Whether a program is installed.
	 */
	public static boolean have(String name) {
		return first(name).isPresent();
	}

	public static int freePort() {
		try (ServerSocket probe = new ServerSocket(0)) {
			return probe.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
