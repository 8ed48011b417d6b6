package org.policychronicle.fault;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.policychronicle.PolicyChronicleApplication;
import org.policychronicle.testing.Programs;
import org.policychronicle.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The whole application in a process of its own, which can be killed without taking the
 * test with it.
 */
final class ChronicleProcess implements AutoCloseable {

	private final List<String> arguments;

	private final int port;

	private final int managementPort;

	private final StringBuffer output = new StringBuffer();

	private final CountDownLatch started = new CountDownLatch(1);

	private final Thread reader = new Thread(this::read, "chronicle output");

	private final Process process;

	private ChronicleProcess(List<String> wrapper, List<String> arguments) {
		this(wrapper, arguments, Programs.freePort(), Programs.freePort());
	}

	private ChronicleProcess(List<String> wrapper, List<String> arguments, int port, int managementPort) {
		this.arguments = arguments;
		this.port = port;
		this.managementPort = managementPort;
		List<String> command = new ArrayList<>(wrapper);
		command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
				PolicyChronicleApplication.class.getName(), "--management.server.port=" + this.managementPort));
		command.addAll(arguments);
		if (arguments.stream().noneMatch((argument) -> argument.startsWith("--server.port"))) {
			command.add("--server.port=" + this.port);
		}
		try {
			this.process = new ProcessBuilder(command).redirectErrorStream(true).start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.reader.setDaemon(true);
		this.reader.start();
	}

	/** Starts it and waits until it serves. */
	static ChronicleProcess serving(String... arguments) {
		ChronicleProcess chronicle = starting(arguments);
		chronicle.awaitStart();
		return chronicle;
	}

	/** Starts it, whatever comes of that. */
	static ChronicleProcess starting(String... arguments) {
		return new ChronicleProcess(List.of(), List.of(arguments));
	}

	static ChronicleProcess startingIn(List<String> wrapper, String... arguments) {
		return new ChronicleProcess(wrapper, List.of(arguments));
	}

	TimedSite site() {
		return new TimedSite(this.port);
	}

	int port() {
		return this.port;
	}

	long pid() {
		return this.process.pid();
	}

	TimedSite management() {
		return new TimedSite(this.managementPort);
	}

	String output() {
		return this.output.toString();
	}

	void awaitStart() {
		try {
			assertThat(this.started.await(240, TimeUnit.SECONDS) && this.process.isAlive()).as(output()).isTrue();
		}
		catch (InterruptedException ex) {
			throw new AssertionError(ex);
		}
	}

	/** Asks it to end, as a supervisor does. */
	void terminate() {
		// by its handle, since the process itself would also close what it is read from
		this.process.toHandle().destroy();
	}

	/** Ends it as a supervisor does and starts another in its place. */
	ChronicleProcess replaced() throws InterruptedException {
		terminate();
		end();
		return new ChronicleProcess(List.of(), this.arguments, this.port, this.managementPort);
	}

	void signal(String name) throws Exception {
		signal(name, List.of(this.process.toHandle()));
	}

	void kill() throws InterruptedException {
		this.process.destroyForcibly().waitFor();
	}

	/**
	 * Waits for its end.
	 * @return the exit code
	 */
	int end() throws InterruptedException {
		assertThat(this.process.waitFor(90, TimeUnit.SECONDS)).as("it ends\n" + output()).isTrue();
		this.reader.join(5000);
		return this.process.exitValue();
	}

	/** Arguments by which it uses the database of the tests. */
	static String[] givenDatabase(String... more) {
		TestDatabase.Access access = TestDatabase.access();
		return Stream.concat(
				Stream.of("--spring.datasource.url=" + access.url(), "--spring.datasource.username=" + access.reader(),
						"--spring.datasource.password=" + access.readerPassword(),
						"--spring.flyway.user=" + access.owner(), "--spring.flyway.password=" + access.ownerPassword()),
				Stream.of(more))
			.toArray(String[]::new);
	}

	/** The processes of the database server on a folder, the first one first. */
	static List<ProcessHandle> servers(Path folder) throws IOException {
		Path pidFile = folder.resolve("18/data/postmaster.pid");
		if (!Files.exists(pidFile)) {
			return List.of();
		}
		return ProcessHandle.of(Long.parseLong(Files.readAllLines(pidFile).get(0).strip()))
			.map((first) -> Stream.concat(Stream.of(first), first.descendants()).toList())
			.orElse(List.of());
	}

	static void signal(String name, List<ProcessHandle> processes) throws Exception {
		List<String> command = new ArrayList<>(List.of("kill", "-" + name));
		processes.forEach((process) -> command.add(Long.toString(process.pid())));
		assertThat(new ProcessBuilder(command).start().waitFor()).isZero();
	}

	@Override
	public void close() throws InterruptedException {
		this.process.destroy();
		if (!this.process.waitFor(20, TimeUnit.SECONDS)) {
			kill();
		}
	}

	private void read() {
		try (BufferedReader lines = this.process.inputReader()) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				this.output.append(line).append('\n');
				if (line.contains("Started PolicyChronicleApplication")) {
					this.started.countDown();
				}
			}
		}
		catch (IOException ex) {
			// the process is gone
		}
		this.started.countDown();
	}

}
