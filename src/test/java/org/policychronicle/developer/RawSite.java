package org.policychronicle.developer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The running application behind a bare socket, for requests that no decent client would
 * send. HTTP 1.0 is spoken, in which an answer ends where the connection does.
 *
 * @param port its port
 */
public record RawSite(int port) {

	public Answer get(String target) {
		return send("GET " + target + " HTTP/1.0\r\n\r\n");
	}

	public Answer send(String bytes) {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port)) {
			socket.setSoTimeout(60_000);
			socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
			socket.shutdownOutput();
			return Answer.of(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			return new Answer(0, "", ex.toString());
		}
	}

	/** What came back; status 0 where that was no HTTP. */
	public record Answer(int status, String head, String body) {

		static Answer of(String text) {
			String[] parts = text.split("\r\n\r\n", 2);
			boolean http = parts[0].matches("(?s)HTTP/1\\.[01] \\d{3} .*");
			String body = (parts.length > 1) ? parts[1] : "";
			boolean chunked = parts[0].toLowerCase(Locale.ROOT).contains("transfer-encoding: chunked");
			return new Answer(http ? Integer.parseInt(parts[0].substring(9, 12)) : 0, parts[0],
					chunked ? body.replaceAll("(^|\r\n)[0-9a-f]+\r\n", "") : body);
		}

		/** The value of a header; empty where it is missing. */
		public String header(String name) {
			return this.head.lines()
				.filter((line) -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
				.map((line) -> line.substring(name.length() + 1).strip())
				.findFirst()
				.orElse("");
		}

		public boolean hasType(String type) {
			return this.head.toLowerCase(Locale.ROOT).contains("content-type: " + type);
		}

	}

}
