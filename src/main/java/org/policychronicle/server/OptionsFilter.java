package org.policychronicle.server;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.policychronicle.web.Address;
import org.policychronicle.web.PostAddresses;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says what may be asked, which is the same at every address but those that take a body.
 * A browser wants to know it before it sends a request with headers of a script's own to
 * the API of another site; Spring's processor would make each answer depend on
 * {@code Origin}.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
class OptionsFilter extends OncePerRequestFilter {

	// the star stands for all others, which old browsers do not know
	private static final String HEADERS = "Accept, Accept-Language, Cache-Control, Content-Type, If-Modified-Since, "
			+ "If-None-Match, If-Range, Pragma, Range, X-Requested-With, *";

	private static final String ONE_DAY = "86400";

	private final PostAddresses posts;

	OptionsFilter(PostAddresses posts) {
		this.posts = posts;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !HttpMethod.OPTIONS.matches(request.getMethod());
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		response.setStatus(HttpServletResponse.SC_NO_CONTENT);
		response.setHeader(HttpHeaders.ALLOW, this.posts.allowed(request.getRequestURI()));
		if (Address.isApi(request.getRequestURI())) {
			response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, PostAddresses.READ_ONLY);
			response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, HEADERS);
			response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, ONE_DAY);
		}
	}

}
