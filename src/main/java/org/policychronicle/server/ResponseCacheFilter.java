package org.policychronicle.server;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.policychronicle.record.ChinaDay;
import org.policychronicle.record.DataVersion;
import org.policychronicle.web.Address;
import org.policychronicle.web.FormatNegotiation;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps answers, so that one asked for again touches neither database nor template. An
 * answer holds for a version of the data and for a day in China, since a status may
 * change overnight. It is rendered once, however many ask at the same time; where
 * rendering it anew fails, the old one is given and says that it is stale.
 */
class ResponseCacheFilter extends OncePerRequestFilter {

	static final String STALE = "110 - \"Response is Stale\"";

	private static final int MOST_BYTES = 2 << 20;

	private static final int MOST_KEY = 2000;

	private static final long WAIT_SECONDS = 5;

	private static final long FRESH = Duration.ofMinutes(5).toSeconds();

	private final Cache<String, CachedResponse> kept;

	private final ConcurrentMap<String, CompletableFuture<@Nullable CachedResponse>> underway = new ConcurrentHashMap<>();

	private final DataVersion version;

	private final Clock clock;

	ResponseCacheFilter(DataSize size, DataVersion version, Clock clock) {
		this.kept = Caffeine.newBuilder()
			.maximumWeight(size.toBytes())
			.weigher((String key, CachedResponse answer) -> key.length() + answer.weight())
			.recordStats()
			.build();
		this.version = version;
		this.clock = clock;
	}

	Cache<String, CachedResponse> kept() {
		return this.kept;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !HttpMethod.GET.matches(request.getMethod()) && !HttpMethod.HEAD.matches(request.getMethod());
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String key = key(request);
		response.setHeader(HttpHeaders.VARY,
				Address.isApi(request.getRequestURI()) ? "Accept, Accept-Encoding" : "Accept-Encoding");
		CachedResponse.Stamp stamp = new CachedResponse.Stamp(this.version.value(), ChinaDay.today(this.clock));
		CachedResponse old = this.kept.getIfPresent(key);
		if (old != null && old.stamp().equals(stamp)) {
			give(old, !this.version.isConfirmed(), request, response);
			return;
		}
		CompletableFuture<@Nullable CachedResponse> mine = new CompletableFuture<>();
		CompletableFuture<@Nullable CachedResponse> others = this.underway.putIfAbsent(key, mine);
		CachedResponse answer = (others != null) ? await(others) : null;
		if (answer == null) {
			answer = renderFor(mine, key, stamp, old, request, response, chain);
		}
		if (answer != null) {
			give(answer, !answer.stamp().equals(stamp), request, response);
		}
	}

	private @Nullable CachedResponse renderFor(CompletableFuture<@Nullable CachedResponse> waiting, String key,
			CachedResponse.Stamp stamp, @Nullable CachedResponse old, HttpServletRequest request,
			HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
		CachedResponse answer = null;
		try {
			CapturedResponse captured = new CapturedResponse(response, MOST_BYTES, () -> waiting.complete(null));
			chain.doFilter(new UnconditionalRequest(request), captured);
			if (!captured.isOutOfHand()) {
				answer = captured.take(stamp);
				if (answer.isFailure() && old != null) {
					answer = old;
				}
				else if (answer.isOk() && key.length() <= MOST_KEY) {
					this.kept.put(key, answer);
				}
			}
			return answer;
		}
		finally {
			waiting.complete(answer);
			this.underway.remove(key, waiting);
		}
	}

	private void give(CachedResponse answer, boolean stale, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		if (stale) {
			response.setHeader(HttpHeaders.WARNING, STALE);
		}
		if (stale || !answer.headers().containsKey(HttpHeaders.CACHE_CONTROL)) {
			response.setHeader(HttpHeaders.CACHE_CONTROL,
					stale ? "no-cache" : answer.isError() ? "no-store" : untilMidnight());
		}
		answer.writeTo(request, response);
	}

	private String untilMidnight() {
		long left = ChinaDay.untilMidnight(this.clock).toSeconds();
		return "public, max-age=" + Math.min(FRESH, left) + ", stale-if-error=86400";
	}

	// What two requests must have in common to be given the same answer; of the headers,
	// only what was decided by them.
	private static String key(HttpServletRequest request) {
		String query = request.getQueryString();
		return request.getRequestURI() + "?" + ((query != null) ? query : "") + " "
				+ FormatNegotiation.decided(request);
	}

	private static @Nullable CachedResponse await(CompletableFuture<@Nullable CachedResponse> others) {
		try {
			return others.get(WAIT_SECONDS, TimeUnit.SECONDS);
		}
		catch (ExecutionException | TimeoutException ex) {
			return null;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return null;
		}
	}

}
