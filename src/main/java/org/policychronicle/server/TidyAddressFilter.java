package org.policychronicle.server;

import java.io.IOException;
import java.util.Locale;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.policychronicle.web.Language;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Redirects an address as people type it to the one that is meant: without a slash at its
 * end, and in small letters where it is that of a page.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
class TidyAddressFilter extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String path = request.getRequestURI();
		String tidy = tidy(path);
		if (tidy.equals(path)) {
			chain.doFilter(request, response);
			return;
		}
		String query = request.getQueryString();
		response.setStatus(HttpStatus.PERMANENT_REDIRECT.value());
		response.setHeader(HttpHeaders.LOCATION, (query != null) ? tidy + "?" + query : tidy);
	}

	/**
	 * The address that is meant; one that holds encoded characters, path parameters or
	 * two slashes at its start is left as it is.
	 */
	static String tidy(String path) {
		if (path.startsWith("//") || path.indexOf('%') >= 0 || path.indexOf(';') >= 0) {
			return path;
		}
		String trimmed = (path.length() > 1) ? path.replaceFirst("/+$", "") : path;
		return Language.isPage(trimmed) ? trimmed.toLowerCase(Locale.ROOT) : trimmed;
	}

}
