package org.policychronicle.web;

import java.io.IOException;
import java.util.Map;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells browsers to load nothing from elsewhere, to run no script but our own, to let no
 * other site frame a page, and to pass on no address. The API may be read by scripts of
 * any site, since it is public and knows no cookie.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SecurityHeaders extends OncePerRequestFilter {

	private static final Map<String, String> ALWAYS = Map.of("Content-Security-Policy",
			"default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
			"X-Content-Type-Options", "nosniff", "Referrer-Policy", "no-referrer", "Permissions-Policy",
			"camera=(), geolocation=(), microphone=(), payment=(), usb=()", "Cross-Origin-Opener-Policy",
			"same-origin");

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		ALWAYS.forEach(response::setHeader);
		boolean api = request.getRequestURI().startsWith("/api/");
		response.setHeader("Cross-Origin-Resource-Policy", api ? "cross-origin" : "same-origin");
		if (api) {
			response.setHeader("Access-Control-Allow-Origin", "*");
			response.setHeader("Access-Control-Expose-Headers", "ETag, Link, Retry-After");
		}
		chain.doFilter(request, response);
	}

}
