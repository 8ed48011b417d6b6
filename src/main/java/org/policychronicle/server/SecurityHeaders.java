package org.policychronicle.server;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

import org.policychronicle.web.Address;
import org.policychronicle.web.Language;

/**
 * Tells browsers to load nothing from elsewhere, to let no other site frame a page, and
 * to pass on no address. The API may be read by scripts of any site, since it is public
 * and knows no cookie; what stands under {@code /embed/} is meant for the frames of
 * others.
 */
final class SecurityHeaders {

	private static final String CONTENT = "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; object-src 'none'; form-action 'self'; base-uri 'none'";

	private static final String ONE_YEAR = "max-age=31536000; includeSubDomains";

	private static final Map<String, String> PAGE = headers("'none'", "same-origin", Map.of("X-Frame-Options", "DENY"));

	private static final Map<String, String> EMBED = headers("*", "cross-origin", Map.of());

	private static final Map<String, String> API = headers("'none'", "cross-origin",
			Map.of("X-Frame-Options", "DENY", "Access-Control-Allow-Origin", "*", "Access-Control-Expose-Headers",
					"ETag, Link, Retry-After, Content-Disposition, Warning, Allow, RateLimit, RateLimit-Policy"));

	private SecurityHeaders() {
	}

	/**
	 * Sets every header.
	 * @param path the decoded and normalized path that is answered for
	 * @param encrypted whether the client asks through TLS
	 * @param header sets one header
	 */
	static void set(String path, boolean encrypted, BiConsumer<String, String> header) {
		Map<String, String> headers = Address.isApi(path) ? API : isEmbed(path) ? EMBED : PAGE;
		headers.forEach(header);
		if (encrypted) {
			header.accept("Strict-Transport-Security", ONE_YEAR);
		}
	}

	private static boolean isEmbed(String path) {
		return path.contains("/embed/") && Language.of(path).strip(path, null).startsWith("/embed/");
	}

	private static Map<String, String> headers(String framedBy, String readBy, Map<String, String> others) {
		Map<String, String> headers = new LinkedHashMap<>();
		headers.put("X-Content-Type-Options", "nosniff");
		headers.put("Referrer-Policy", "no-referrer");
		headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
		headers.put("Cross-Origin-Opener-Policy", "same-origin");
		headers.put("Cross-Origin-Resource-Policy", readBy);
		headers.put("Content-Security-Policy", CONTENT + "; frame-ancestors " + framedBy);
		headers.putAll(others);
		return headers;
	}

}
