package org.policychronicle.fault;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An nginx in front of two applications, which asks the other one where the first cannot
 * answer.
 */
final class ReverseProxy implements AutoCloseable {

	private final Path configuration;

	private final Process process;

	private final int port = ChronicleProcess.freePort();

	ReverseProxy(Path folder, int one, int two) throws IOException {
		Files.createDirectory(folder,
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxrwxrwx")));
		this.configuration = folder.resolve("nginx.conf");
		Files.writeString(this.configuration, """
				worker_processes 1;
				daemon off;
				pid %1$s/pid;
				error_log %1$s/error.log;
				events {}
				http {
					access_log off;
					client_body_temp_path %1$s/body;
					proxy_temp_path %1$s/proxy;
					fastcgi_temp_path %1$s/fastcgi;
					uwsgi_temp_path %1$s/uwsgi;
					scgi_temp_path %1$s/scgi;
					upstream chronicle {
						server 127.0.0.1:%3$d max_fails=1 fail_timeout=1s;
						server 127.0.0.1:%4$d max_fails=1 fail_timeout=1s;
						keepalive 16;
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
							proxy_next_upstream error timeout http_502 http_503 http_504;
						}
					}
				}
				""".formatted(folder, this.port, one, two));
		this.process = new ProcessBuilder(program(), "-c", this.configuration.toString()).inheritIO().start();
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
		assertThat(new ProcessBuilder(program(), "-c", this.configuration.toString(), "-s", "reload").inheritIO()
			.start()
			.waitFor()).isZero();
	}

	@Override
	public void close() throws InterruptedException {
		this.process.destroy();
		this.process.waitFor();
	}

	private static String program() {
		return Files.isExecutable(Path.of("/usr/sbin/nginx")) ? "/usr/sbin/nginx" : "nginx";
	}

}
