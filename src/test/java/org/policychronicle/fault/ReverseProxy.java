package org.policychronicle.fault;

import java.io.File;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An nginx in front of two applications, which asks the other one where the first cannot
 * answer.
 */
final class ReverseProxy implements AutoCloseable {

	private static final int TRIES = 600;

	private final Path folder;

	private final Process process;

	private final int port = ChronicleProcess.freePort();

	/**
	 * Starts it and waits until it listens. None of the two is ever left out
	 * ({@code max_fails=0}): each request is put to both before it is given up. No
	 * connection of a reader is kept, since a reload closes those that wait for a
	 * request, and one may be on its way.
	 */
	ReverseProxy(Path folder, int one, int two) throws IOException, InterruptedException {
		this.folder = Files.createDirectory(folder);
		// its workers may be another user's
		Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
		Files.writeString(configuration(), """
				worker_processes 1;
				daemon off;
				pid %1$s/pid;
				error_log %1$s/error.log;
				events {}
				http {
					log_format tries '$time_iso8601 $request_uri $status by $upstream_addr: $upstream_status';
					access_log %1$s/access.log tries;
					client_body_temp_path %1$s/body;
					proxy_temp_path %1$s/proxy;
					fastcgi_temp_path %1$s/fastcgi;
					uwsgi_temp_path %1$s/uwsgi;
					scgi_temp_path %1$s/scgi;
					keepalive_timeout 0;
					upstream chronicle {
						server 127.0.0.1:%3$d max_fails=0;
						server 127.0.0.1:%4$d max_fails=0;
						keepalive 16;
						keepalive_timeout 10s;
					}
					server {
						listen 127.0.0.1:%2$d;
						location / {
							proxy_pass http://chronicle;
							proxy_http_version 1.1;
							proxy_set_header Connection "";
							proxy_set_header Host $host;
							proxy_connect_timeout 1s;
							proxy_read_timeout 10s;
							proxy_max_temp_file_size 0;
							proxy_next_upstream error timeout http_502 http_503 http_504 non_idempotent;
						}
					}
				}
				""".formatted(folder, this.port, one, two));
		this.process = new ProcessBuilder(program(), "-c", configuration().toString()).inheritIO().start();
		for (int tries = 0; !isListening(); tries++) {
			assertThat(this.process.isAlive() && tries < TRIES).as("nginx starts").isTrue();
			Thread.sleep(50);
		}
	}

	int port() {
		return this.port;
	}

	/** Whether there is one on this machine. */
	static boolean isInstalled() {
		return Stream.concat(Stream.of("/usr/sbin"), Stream.of(System.getenv("PATH").split(File.pathSeparator)))
			.anyMatch((place) -> Files.isExecutable(Path.of(place, "nginx")));
	}

	/** Lets new processes take over while the old ones answer what they were asked. */
	void reload() throws IOException, InterruptedException {
		assertThat(new ProcessBuilder(program(), "-c", configuration().toString(), "-s", "reload").inheritIO()
			.start()
			.waitFor()).isZero();
	}

	/** The requests that one application did not answer, and what became of each. */
	List<String> passedOn() throws IOException {
		try (Stream<String> requests = Files.lines(this.folder.resolve("access.log"))) {
			return requests.filter((request) -> !request.endsWith(": 200")).toList();
		}
	}

	@Override
	public void close() throws InterruptedException {
		this.process.destroy();
		this.process.waitFor();
	}

	private Path configuration() {
		return this.folder.resolve("nginx.conf");
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

	private static String program() {
		return Files.isExecutable(Path.of("/usr/sbin/nginx")) ? "/usr/sbin/nginx" : "nginx";
	}

}
