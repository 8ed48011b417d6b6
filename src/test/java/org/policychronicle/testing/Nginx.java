package org.policychronicle.testing;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** An nginx with a configuration of its own, in a folder that holds all it writes. */
public final class Nginx implements AutoCloseable {

	private static final int TRIES = 600;

	private final Path configuration;

	private final int port;

	private final Process process;

	/**
	 * Starts it and waits until it listens.
	 * @param folder the folder
	 * @param port where it listens, as the configuration says
	 * @param workers how many processes answer, or {@code auto}
	 * @param http what stands in the {@code http} block
	 */
	public Nginx(Path folder, int port, String workers, String http) throws IOException, InterruptedException {
		this.configuration = folder.resolve("nginx.conf");
		this.port = port;
		// its workers may be another user's
		Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
		Files.writeString(this.configuration, """
				worker_processes %2$s;
				daemon off;
				pid %1$s/pid;
				error_log %1$s/error.log;
				events {}
				http {
					client_body_temp_path %1$s/body;
					proxy_temp_path %1$s/proxy;
					fastcgi_temp_path %1$s/fastcgi;
					uwsgi_temp_path %1$s/uwsgi;
					scgi_temp_path %1$s/scgi;
				%3$s}
				""".formatted(folder, workers, http.indent(4)));
		this.process = run();
		for (int tries = 0; !isListening(); tries++) {
			assertThat(this.process.isAlive() && tries < TRIES).as("nginx starts").isTrue();
			Thread.sleep(50);
		}
	}

	/** Lets new processes take over while the old ones answer what they were asked. */
	public void reload() throws IOException, InterruptedException {
		assertThat(run("-s", "reload").waitFor()).isZero();
	}

	@Override
	public void close() throws InterruptedException {
		this.process.destroy();
		this.process.waitFor();
	}

	private Process run(String... more) throws IOException {
		ProcessBuilder builder = new ProcessBuilder(Programs.first("nginx").orElseThrow().toString(), "-p",
				this.configuration.getParent().toString(), "-c", this.configuration.toString());
		builder.command().addAll(List.of(more));
		return builder.inheritIO().start();
	}

	private boolean isListening() {
		try (Socket socket = new Socket()) {
			socket.connect(new InetSocketAddress("127.0.0.1", this.port), 1000);
			return true;
		}
		catch (IOException ex) {
			return false;
		}
	}

}
