package org.policychronicle.server;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.policychronicle.web.PlainErrorPage;
import org.policychronicle.web.Problem;
import org.policychronicle.web.ProblemType;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses clients that ask too much, at a price that a flood can be refused at. Every
 * request counts, whatever answers it: threads and lines are what a flood takes, and a
 * file or a kept answer takes them as well.
 */
@Component
@EnableConfigurationProperties(RateLimitProperties.class)
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class RateLimitFilter extends OncePerRequestFilter {

	private final RateLimitProperties properties;

	private final RateLimit limit;

	private final PlainErrorPage errorPage;

	RateLimitFilter(RateLimitProperties properties, PlainErrorPage errorPage) {
		this.properties = properties;
		this.limit = new RateLimit(properties);
		this.errorPage = errorPage;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !this.properties.enabled();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		RateLimit.Outcome outcome = this.limit.count(request.getRemoteAddr());
		response.setHeader("RateLimit-Policy", outcome.policy());
		response.setHeader("RateLimit", outcome.state());
		if (outcome.allowed()) {
			chain.doFilter(request, response);
		}
		else {
			response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(outcome.retryAfter()));
			refuse(request.getRequestURI(), response);
		}
	}

	private void refuse(String path, HttpServletResponse response) throws IOException {
		ProblemType type = ProblemType.TOO_MANY_REQUESTS;
		this.errorPage.send(new Problem(type, this.errorPage.explained(type, path)), path, response);
	}

}
