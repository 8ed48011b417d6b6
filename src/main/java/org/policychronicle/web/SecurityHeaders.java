package org.policychronicle.web;

import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Tells browsers to load nothing from elsewhere, to let no other site frame a page, and
 * to pass on no address. The API may be read by scripts of any site, since it is public
 * and knows no cookie; what stands under {@code /embed/} is meant for the frames of
 * others.
 */
final class SecurityHeaders {

	private static final String CONTENT = "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; object-src 'none'; form-action 'self'; base-uri 'none'";

	private static final Map<String, String> ALWAYS = Map.of("X-Content-Type-Options", "nosniff", "Referrer-Policy",
			"no-referrer", "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
			"Cross-Origin-Opener-Policy", "same-origin");

	private static final String ONE_YEAR = "max-age=31536000; includeSubDomains";

	private SecurityHeaders() {
	}

	/**
	 * Sets every header.
	 * @param path the decoded and normalized path that is answered for
	 * @param encrypted whether the client asks through TLS
	 * @param header sets one header
	 */
	static void set(String path, boolean encrypted, BiConsumer<String, String> header) {
		ALWAYS.forEach(header);
		boolean api = Address.isApi(path);
		boolean embed = isEmbed(path);
		header.accept("Content-Security-Policy", CONTENT + "; frame-ancestors " + (embed ? "*" : "'none'"));
		if (!embed) {
			header.accept("X-Frame-Options", "DENY");
		}
		header.accept("Cross-Origin-Resource-Policy", (api || embed) ? "cross-origin" : "same-origin");
		if (api) {
			header.accept("Access-Control-Allow-Origin", "*");
			header.accept("Access-Control-Expose-Headers", "ETag, Link, Retry-After, RateLimit, RateLimit-Policy");
		}
		if (encrypted) {
			header.accept("Strict-Transport-Security", ONE_YEAR);
		}
	}

	// A language may stand before it, as in /zh/embed/.
	private static boolean isEmbed(String path) {
		return path.startsWith("/embed/") || path.matches("/[a-z]{2}/embed/.*");
	}

}
