package org.policychronicle.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.policychronicle.testing.Nginx;
import org.policychronicle.testing.Programs;

/**
 * An nginx in front of two applications, which asks the other one where the first cannot
 * answer.
 */
final class ReverseProxy implements AutoCloseable {

	private final Path folder;

	private final int port = Programs.freePort();

	private final Nginx nginx;

	/**
	 * Starts it. None of the two is ever left out ({@code max_fails=0}): each request is
	 * put to both before it is given up. No connection of a reader is kept, since a
	 * reload closes those that wait for a request, and one may be on its way.
	 */
	ReverseProxy(Path folder, int one, int two) throws IOException, InterruptedException {
		this.folder = Files.createDirectory(folder);
		this.nginx = new Nginx(folder, this.port, "1", """
				log_format tries '$time_iso8601 $request_uri $status by $upstream_addr: $upstream_status';
				access_log %1$s/access.log tries;
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
				""".formatted(folder, this.port, one, two));
	}

	int port() {
		return this.port;
	}

	/** Lets new processes take over while the old ones answer what they were asked. */
	void reload() throws IOException, InterruptedException {
		this.nginx.reload();
	}

	/** The requests that one application did not answer, and what became of each. */
	List<String> passedOn() throws IOException {
		try (Stream<String> requests = Files.lines(this.folder.resolve("access.log"))) {
			return requests.filter((request) -> !request.endsWith(": 200")).toList();
		}
	}

	@Override
	public void close() throws InterruptedException {
		this.nginx.close();
	}

}
