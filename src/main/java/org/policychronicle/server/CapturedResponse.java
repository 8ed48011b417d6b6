package org.policychronicle.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * Holds an answer back until it is complete; one that grows beyond a limit goes to the
 * client as it comes.
 */
class CapturedResponse extends HttpServletResponseWrapper {

	private final Map<String, List<String>> headersBefore;

	private final int limit;

	private final Runnable whenTooLong;

	private final ByteArrayOutputStream held = new ByteArrayOutputStream();

	private final ServletOutputStream out = new HeldOutput();

	private @Nullable PrintWriter writer;

	private boolean leftToOthers;

	/**
	 * Starts to hold back.
	 * @param response the response that the answer is for
	 * @param limit the most bytes to hold
	 * @param whenTooLong what to do when there turn out to be more
	 */
	CapturedResponse(HttpServletResponse response, int limit, Runnable whenTooLong) {
		super(response);
		this.headersBefore = copyOfHeaders();
		this.limit = limit;
		this.whenTooLong = whenTooLong;
	}

	/**
	 * Whether the client has its answer, or will be given it by the error page of the
	 * server.
	 */
	boolean isOutOfHand() {
		return this.leftToOthers || isCommitted();
	}

	/**
	 * Takes the answer, and leaves the response as it was found.
	 * @param stamp for what it holds
	 */
	CachedResponse take(CachedResponse.Stamp stamp) {
		if (this.writer != null) {
			this.writer.flush();
		}
		Map<String, List<String>> headers = copyOfHeaders();
		headers.keySet().removeAll(this.headersBefore.keySet());
		// parts of it are not given again
		headers.remove(HttpHeaders.ACCEPT_RANGES);
		if (getContentType() != null) {
			headers.put(HttpHeaders.CONTENT_TYPE, List.of(getContentType()));
		}
		CachedResponse answer = CachedResponse.of(stamp, getStatus(), headers, this.held.toByteArray());
		super.reset();
		this.headersBefore.forEach((name, values) -> values.forEach((value) -> super.addHeader(name, value)));
		return answer;
	}

	private Map<String, List<String>> copyOfHeaders() {
		Map<String, List<String>> headers = new LinkedHashMap<>();
		getHeaderNames().forEach((name) -> headers.put(name, List.copyOf(getHeaders(name))));
		return headers;
	}

	@Override
	public ServletOutputStream getOutputStream() {
		return this.out;
	}

	@Override
	public PrintWriter getWriter() throws IOException {
		if (this.writer == null) {
			this.writer = new PrintWriter(new OutputStreamWriter(this.out, getCharacterEncoding()));
		}
		return this.writer;
	}

	@Override
	public void flushBuffer() throws IOException {
		if (this.leftToOthers) {
			super.flushBuffer();
		}
	}

	@Override
	public void reset() {
		super.reset();
		this.held.reset();
	}

	@Override
	public void resetBuffer() {
		super.resetBuffer();
		this.held.reset();
	}

	@Override
	public void sendError(int status) throws IOException {
		this.leftToOthers = true;
		super.sendError(status);
	}

	@Override
	public void sendError(int status, String message) throws IOException {
		this.leftToOthers = true;
		super.sendError(status, message);
	}

	// Known once the body is complete, and another one for a compressed body.
	@Override
	public void setContentLength(int length) {
	}

	@Override
	public void setContentLengthLong(long length) {
	}

	@Override
	public void setHeader(String name, String value) {
		if (!HttpHeaders.CONTENT_LENGTH.equalsIgnoreCase(name)) {
			super.setHeader(name, value);
		}
	}

	@Override
	public void addHeader(String name, String value) {
		if (!HttpHeaders.CONTENT_LENGTH.equalsIgnoreCase(name)) {
			super.addHeader(name, value);
		}
	}

	/** Writes into memory, or through to the client once there is too much. */
	private final class HeldOutput extends ServletOutputStream {

		@Override
		public void write(byte[] bytes, int offset, int length) throws IOException {
			if (!CapturedResponse.this.leftToOthers
					&& CapturedResponse.this.held.size() + length > CapturedResponse.this.limit) {
				CapturedResponse.this.leftToOthers = true;
				CapturedResponse.this.whenTooLong.run();
				CapturedResponse.this.held.writeTo(getResponse().getOutputStream());
				CapturedResponse.this.held.reset();
			}
			if (CapturedResponse.this.leftToOthers) {
				getResponse().getOutputStream().write(bytes, offset, length);
			}
			else {
				CapturedResponse.this.held.write(bytes, offset, length);
			}
		}

		@Override
		public void write(int single) throws IOException {
			write(new byte[] { (byte) single }, 0, 1);
		}

		@Override
		public void flush() throws IOException {
			if (CapturedResponse.this.leftToOthers) {
				getResponse().getOutputStream().flush();
			}
		}

		@Override
		public boolean isReady() {
			return true;
		}

		@Override
		public void setWriteListener(WriteListener listener) {
			throw new UnsupportedOperationException("answers are written in one go");
		}

	}

}
