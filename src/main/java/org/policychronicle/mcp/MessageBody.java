package org.policychronicle.mcp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Reads a message that may neither be long nor take long. */
final class MessageBody {

	/** Far more than any call of a tool needs. */
	static final int MOST_BYTES = 64 << 10;

	private static final long TIMEOUT = Duration.ofSeconds(5).toNanos();

	private MessageBody() {
	}

	/**
	 * The body of a request as text.
	 * @throws ResponseStatusException if it is too long or comes too slowly
	 */
	static String read(HttpServletRequest request) throws IOException {
		McpServlet.require(request.getContentLengthLong() <= MOST_BYTES, HttpStatus.CONTENT_TOO_LARGE, "mcp-size");
		long start = System.nanoTime();
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		InputStream in = request.getInputStream();
		byte[] part = new byte[4 << 10];
		try {
			for (int count = in.read(part); count >= 0; count = in.read(part)) {
				body.write(part, 0, count);
				McpServlet.require(body.size() <= MOST_BYTES, HttpStatus.CONTENT_TOO_LARGE, "mcp-size");
				McpServlet.require(System.nanoTime() - start <= TIMEOUT, HttpStatus.REQUEST_TIMEOUT, "mcp-slow");
			}
		}
		catch (IOException ex) {
			throw new ResponseStatusException(HttpStatus.REQUEST_TIMEOUT, "mcp-slow", ex);
		}
		return body.toString(StandardCharsets.UTF_8);
	}

}
