package org.policychronicle.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Nginx, with as many workers as there are cores, that serves given bytes as a file: what
 * plain serving costs here.
 */
final class Nginx implements AutoCloseable {

	private final Process process;

	private final int port = RunningApplication.freePort();

	Nginx(Path folder, byte[] bytes) throws IOException, InterruptedException {
		Files.write(folder.resolve("answer"), bytes);
		Files.writeString(folder.resolve("nginx.conf"), """
				worker_processes auto;
				daemon off;
				pid %1$s/pid;
				error_log %1$s/error.log;
				events {}
				http {
					access_log off;
					sendfile on;
					tcp_nopush on;
					keepalive_requests 1000000;
					client_body_temp_path %1$s/body;
					proxy_temp_path %1$s/proxy;
					fastcgi_temp_path %1$s/fastcgi;
					uwsgi_temp_path %1$s/uwsgi;
					scgi_temp_path %1$s/scgi;
					server {
						listen 127.0.0.1:%2$d;
						root %1$s;
					}
				}
				""".formatted(folder, this.port));
		folder.toFile().setExecutable(true, false);
		folder.toFile().setReadable(true, false);
		String program = Files.isExecutable(Path.of("/usr/sbin/nginx")) ? "/usr/sbin/nginx" : "nginx";
		this.process = new ProcessBuilder(program, "-p", folder.toString(), "-c",
				folder.resolve("nginx.conf").toString())
			.inheritIO()
			.start();
		Thread.sleep(500);
	}

	String address() {
		return "http://127.0.0.1:" + this.port + "/answer";
	}

	@Override
	public void close() throws InterruptedException {
		this.process.destroy();
		this.process.waitFor();
	}

}
