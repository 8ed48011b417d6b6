package org.policychronicle.server;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Hands answers over without a thread that waits for their reader, as soon as threads
 * become few. Until then they are written straight away, which is quicker.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
class SlowReaderFilter extends OncePerRequestFilter {

	private static final long TIMEOUT = Duration.ofSeconds(30).toMillis();

	private static final long MOST_WAITING = Runtime.getRuntime().maxMemory() / 4;

	private final TomcatCustomizer connections;

	private final AtomicLong waiting = new AtomicLong();

	SlowReaderFilter(TomcatCustomizer connections) {
		this.connections = connections;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		// an answer to HEAD has no body that anybody could be slow to read
		return HttpMethod.HEAD.matches(request.getMethod()) || !this.connections.areMany();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		BufferedResponse held = new BufferedResponse(response);
		chain.doFilter(request, held);
		byte[] body = held.body();
		int weight = held.weight();
		if (request.isAsyncStarted() || response.isCommitted() || body.length == 0) {
			held.copyBodyToResponse();
		}
		else if (this.waiting.addAndGet(weight) > MOST_WAITING) {
			this.waiting.addAndGet(-weight);
			response.reset();
			response.setHeader(HttpHeaders.CONNECTION, "close");
			response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
		}
		else {
			AsyncContext exchange = request.startAsync(request, response);
			exchange.setTimeout(TIMEOUT);
			response.setContentLength(body.length);
			response.getOutputStream()
				.setWriteListener(new AsyncResponseWriter(body, exchange, response.getOutputStream(),
						() -> this.waiting.addAndGet(-weight)));
		}
	}

}
