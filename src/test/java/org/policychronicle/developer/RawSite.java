package org.policychronicle.developer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * The running application behind a bare socket, for requests that no decent client would
 * send. HTTP 1.0 is spoken, in which an answer ends where the connection does.
 *
 * @param port its port
 */
record RawSite(int port) {

	Answer get(String target) {
		return send("GET " + target + " HTTP/1.0\r\n\r\n");
	}

	Answer send(String bytes) {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port)) {
			socket.setSoTimeout(20_000);
			socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
			socket.getOutputStream().flush();
			return Answer.of(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What came back; status 0 where that was no HTTP. */
	record Answer(int status, String head, String body) {

		static Answer of(String text) {
			String[] parts = text.split("\r\n\r\n", 2);
			boolean http = parts[0].matches("(?s)HTTP/1\\.[01] \\d{3} .*");
			return new Answer(http ? Integer.parseInt(parts[0].substring(9, 12)) : 0, parts[0],
					(parts.length > 1) ? parts[1] : "");
		}

		boolean hasType(String type) {
			return this.head.toLowerCase().contains("content-type: " + type);
		}

	}

}
