package org.policychronicle.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.util.StringUtils;

/**
 * An answer as it was written once, to be given again: plain and compressed, each under
 * an ETag of its own, unless the handler gave it one.
 *
 * @param stamp for what it holds
 * @param status the status
 * @param headers what the handler set, the content type included
 * @param plain the body
 * @param gzip the body compressed; null where that does not pay
 * @param digest what the ETag is made of
 */
record CachedResponse(CachedResponse.Stamp stamp, int status, Map<String, List<String>> headers, byte[] plain,
		byte @Nullable [] gzip, String digest) {

	private static final int TOO_SHORT = 500;

	private static final Pattern COMPRESSIBLE = Pattern.compile("text/.*|.*[+/](json|xml|yaml|javascript|x-ndjson).*");

	private static final Pattern ACCEPTS_GZIP = Pattern
		.compile("(^|[,\\s])(gzip|\\*)\\s*(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))(;|,|$)", Pattern.CASE_INSENSITIVE);

	static CachedResponse of(Stamp stamp, int status, Map<String, List<String>> headers, byte[] plain) {
		String type = String.join("", headers.getOrDefault(HttpHeaders.CONTENT_TYPE, List.of()));
		boolean compress = plain.length >= TOO_SHORT && COMPRESSIBLE.matcher(type).matches();
		return new CachedResponse(stamp, status, headers, plain, compress ? gzip(plain) : null, digest(plain));
	}

	boolean isOk() {
		return this.status == HttpServletResponse.SC_OK;
	}

	boolean isError() {
		return this.status >= HttpServletResponse.SC_BAD_REQUEST;
	}

	boolean isFailure() {
		return this.status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
	}

	int weight() {
		return this.plain.length + ((this.gzip != null) ? this.gzip.length : 0);
	}

	void writeTo(HttpServletRequest request, HttpServletResponse response) throws IOException {
		boolean compressed = this.gzip != null && acceptsGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
		byte[] body = (compressed && this.gzip != null) ? this.gzip : this.plain;
		this.headers.forEach((name, values) -> values.forEach((value) -> response.addHeader(name, value)));
		if (isOk()) {
			String etag = etag(compressed);
			response.setHeader(HttpHeaders.ETAG, etag);
			if (matches(request.getHeader(HttpHeaders.IF_NONE_MATCH), etag)) {
				response.setStatus(HttpStatus.NOT_MODIFIED.value());
				return;
			}
		}
		response.setStatus(this.status);
		if (compressed) {
			response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
		}
		response.setContentLength(body.length);
		if (HttpMethod.HEAD.matches(request.getMethod())) {
			return;
		}
		if (response instanceof BufferedResponse buffered) {
			buffered.lend(body);
		}
		else {
			response.getOutputStream().write(body);
		}
	}

	private String etag(boolean compressed) {
		List<String> given = this.headers.getOrDefault(HttpHeaders.ETAG, List.of());
		return given.isEmpty() ? '"' + this.digest + (compressed ? "-gzip" : "") + '"' : given.get(0);
	}

	private static boolean acceptsGzip(@Nullable String encodings) {
		return encodings != null && ACCEPTS_GZIP.matcher(encodings).find();
	}

	// compared weakly, as RFC 9110 wants it for this header
	private static boolean matches(@Nullable String tags, String etag) {
		return tags != null && Arrays.stream(StringUtils.commaDelimitedListToStringArray(tags))
			.map(String::strip)
			.anyMatch((tag) -> tag.equals("*") || tag.equals(etag) || tag.equals("W/" + etag));
	}

	private static byte[] gzip(byte[] plain) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 4);
		try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
			out.write(plain);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private static String digest(byte[] plain) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(plain);
			return HexFormat.of().formatHex(digest, 0, 12);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * For what an answer holds.
	 *
	 * @param data the version of the data
	 * @param day the day in China
	 */
	record Stamp(String data, LocalDate day) {

	}

}
