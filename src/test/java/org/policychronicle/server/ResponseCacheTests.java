package org.policychronicle.server;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.policychronicle.record.DataVersion;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

/** What is kept, for how long, and what is given when nothing new is to be had. */
class ResponseCacheTests {

	private final DataVersion version = Mockito.mock(DataVersion.class);

	private final MovableClock clock = new MovableClock();

	private final AtomicInteger rendered = new AtomicInteger();

	private ResponseCacheFilter answers = keeping("1MB");

	@BeforeEach
	void theDataIsKnown() {
		given(this.version.value()).willReturn("one");
		given(this.version.isConfirmed()).willReturn(true);
	}

	@Test
	void anAnswerIsRenderedOnceAndGivenWithTheSameTag() throws Exception {
		MockHttpServletResponse first = get("/policies");
		MockHttpServletResponse second = get("/policies");
		assertThat(this.rendered).hasValue(1);
		assertThat(second.getContentAsString()).isEqualTo(first.getContentAsString()).startsWith("answer 1");
		assertThat(second.getHeader("ETag")).isEqualTo(first.getHeader("ETag")).matches("\"[0-9a-f]{24}\"");
		assertThat(second.getHeaders("X-Handler")).containsExactly("yes");
		assertThat(second.getHeader("Vary")).isEqualTo("Accept-Encoding");
		assertThat(get("/policies?page=2").getContentAsString()).startsWith("answer 2");
		assertThat(get("/api/v1/policies").getHeader("Vary")).isEqualTo("Accept, Accept-Encoding");
	}

	@Test
	void whoHasItAlreadyIsToldSo() throws Exception {
		String etag = String.valueOf(get("/policies").getHeader("ETag"));
		for (String tags : List.of(etag, "W/" + etag, "\"other\", " + etag, "*")) {
			MockHttpServletResponse response = get("/policies", "If-None-Match", tags);
			assertThat(response.getStatus()).as(tags).isEqualTo(304);
			assertThat(response.getContentAsByteArray()).isEmpty();
			assertThat(response.getHeader("ETag")).isEqualTo(etag);
		}
		assertThat(get("/policies", "If-None-Match", "\"other\"").getStatus()).isEqualTo(200);
		assertThat(get("/never-asked-before", "If-None-Match", etag).getStatus()).isEqualTo(200);
	}

	@Test
	void compressedBytesAreTheSameTextUnderATagOfTheirOwn() throws Exception {
		MockHttpServletResponse plain = get("/policies", "Accept-Encoding", "gzip;q=0, br");
		for (String encodings : List.of("gzip", "br, gzip", "deflate, GZIP;q=0.5, br", "*")) {
			MockHttpServletResponse compressed = get("/policies", "Accept-Encoding", encodings);
			assertThat(compressed.getHeader("Content-Encoding")).as(encodings).isEqualTo("gzip");
			assertThat(compressed.getHeader("ETag")).isNotEqualTo(plain.getHeader("ETag"));
			try (GZIPInputStream in = new GZIPInputStream(
					new ByteArrayInputStream(compressed.getContentAsByteArray()))) {
				assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(plain.getContentAsString());
			}
		}
		assertThat(plain.getHeader("Content-Encoding")).isNull();
		assertThat(get("/policies", "Accept-Encoding", "gzip;q=0.0").getHeader("Content-Encoding")).isNull();
		assertThat(this.rendered).hasValue(1);
	}

	@Test
	void aHeadRequestHasTheHeadersOfAGetAndNoBody() throws Exception {
		MockHttpServletResponse head = ask(request("HEAD", "/policies"), this::render);
		MockHttpServletResponse get = get("/policies");
		assertThat(this.rendered).hasValue(1);
		assertThat(head.getContentAsByteArray()).isEmpty();
		assertThat(head.getContentLength()).isEqualTo(get.getContentAsByteArray().length);
		assertThat(head.getHeader("ETag")).isEqualTo(get.getHeader("ETag"));
	}

	@Test
	void itHoldsUntilTheDataOrTheDayInChinaIsAnother() throws Exception {
		assertThat(get("/policies").getHeader("Cache-Control")).contains("max-age=300", "stale-if-error");
		given(this.version.value()).willReturn("two");
		assertThat(get("/policies").getContentAsString()).startsWith("answer 2");
		this.clock.now = Instant.parse("2026-11-24T15:59:10Z");
		assertThat(get("/policies").getHeader("Cache-Control")).contains("max-age=50,");
		this.clock.now = Instant.parse("2026-11-24T16:00:00Z");
		assertThat(get("/policies").getContentAsString()).startsWith("answer 3");
	}

	@Test
	void manyWhoAskAtOnceAreGivenOneRendering() throws Exception {
		CountDownLatch rendering = new CountDownLatch(1);
		CountDownLatch go = new CountDownLatch(1);
		ExecutorService threads = Executors.newFixedThreadPool(20);
		try {
			List<Future<MockHttpServletResponse>> responses = new ArrayList<>();
			for (int i = 0; i < 20; i++) {
				responses.add(threads.submit(() -> ask(request("GET", "/policies"), (request, response) -> {
					rendering.countDown();
					await(go);
					render(request, response);
				})));
			}
			assertThat(rendering.await(5, TimeUnit.SECONDS)).isTrue();
			go.countDown();
			for (Future<MockHttpServletResponse> response : responses) {
				assertThat(response.get(5, TimeUnit.SECONDS).getContentAsString()).startsWith("answer 1");
			}
			assertThat(this.rendered).hasValue(1);
		}
		finally {
			threads.shutdownNow();
		}
	}

	@Test
	void theOldAnswerIsGivenAndSaysSoWhereANewOneFails() throws Exception {
		String old = get("/policies").getContentAsString();
		given(this.version.value()).willReturn("two");
		MockHttpServletResponse stale = ask(request("GET", "/policies"), (request, response) -> fail(response, 503));
		assertThat(stale.getStatus()).isEqualTo(200);
		assertThat(stale.getContentAsString()).isEqualTo(old);
		assertThat(stale.getHeader("Warning")).isEqualTo(ResponseCacheFilter.STALE);
		assertThat(stale.getHeader("Cache-Control")).isEqualTo("no-cache");
		assertThat(stale.getHeader("Retry-After")).isNull();
		assertThat(stale.getHeaders("X-Before")).containsExactly("kept");
		assertThat(get("/policies").getContentAsString()).startsWith("answer 2");
	}

	@Test
	void anAnswerSaysThatItMayBeStaleWhileTheDatabaseIsAway() throws Exception {
		assertThat(get("/policies").getHeader("Warning")).isNull();
		given(this.version.isConfirmed()).willReturn(false);
		assertThat(get("/policies").getHeader("Warning")).isEqualTo(ResponseCacheFilter.STALE);
		assertThat(this.rendered).hasValue(1);
	}

	@Test
	void failuresAreNotKept() throws Exception {
		for (int status : List.of(400, 404, 503)) {
			MockHttpServletResponse failed = ask(request("GET", "/policies"),
					(request, response) -> fail(response, status));
			assertThat(failed.getStatus()).isEqualTo(status);
			assertThat(failed.getContentAsString()).isEqualTo("failed");
			assertThat(failed.getHeader("Cache-Control")).isEqualTo("no-store");
			assertThat(failed.getHeader("ETag")).isNull();
		}
		assertThat(get("/policies").getContentAsString()).startsWith("answer 1");
	}

	@Test
	void whatIsTooLongGoesThroughAsItComes() throws Exception {
		byte[] part = new byte[1 << 20];
		for (int i = 0; i < 2; i++) {
			MockHttpServletResponse response = ask(request("GET", "/export"), (request, answer) -> {
				this.rendered.incrementAndGet();
				for (int written = 0; written < 3; written++) {
					answer.getOutputStream().write(part);
				}
			});
			assertThat(response.getContentAsByteArray()).hasSize(3 << 20);
			assertThat(response.getHeader("ETag")).isNull();
		}
		assertThat(this.rendered).hasValue(2);
		assertThat(this.answers.kept().asMap()).isEmpty();
	}

	@Test
	void whatIsKeptIsBoundedByItsWeight() throws Exception {
		this.answers = keeping("10KB");
		for (int i = 0; i < 100; i++) {
			get("/policies?page=" + i);
		}
		this.answers.kept().cleanUp();
		assertThat(this.answers.kept().asMap().values().stream().mapToInt(CachedResponse::weight).sum()).isBetween(500,
				10 * 1024);
	}

	private ResponseCacheFilter keeping(String size) {
		return new ResponseCacheFilter(DataSize.parse(size), this.version, this.clock);
	}

	private MockHttpServletResponse get(String path, String... header) throws Exception {
		MockHttpServletRequest request = request("GET", path);
		if (header.length > 0) {
			request.addHeader(header[0], header[1]);
		}
		return ask(request, this::render);
	}

	private static MockHttpServletRequest request(String method, String address) {
		String[] parts = address.split("\\?");
		MockHttpServletRequest request = new MockHttpServletRequest(method, parts[0]);
		request.setQueryString((parts.length > 1) ? parts[1] : null);
		return request;
	}

	private MockHttpServletResponse ask(MockHttpServletRequest request, Handler handler) throws Exception {
		MockHttpServletResponse response = new MockHttpServletResponse();
		response.setHeader("X-Before", "kept");
		FilterChain chain = (asked, answer) -> handler.handle((HttpServletRequest) asked, (HttpServletResponse) answer);
		this.answers.doFilter(request, response, chain);
		return response;
	}

	private void render(HttpServletRequest request, HttpServletResponse response) throws IOException {
		assertThat(request.getHeader("If-None-Match")).isNull();
		response.setContentType("text/html;charset=UTF-8");
		response.setHeader("X-Handler", "yes");
		response.getWriter().print("answer " + this.rendered.incrementAndGet() + " 人工智能".repeat(100));
	}

	private static void fail(HttpServletResponse response, int status) throws IOException {
		response.setStatus(status);
		response.setHeader("Retry-After", "5");
		response.getWriter().print("failed");
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await(5, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private interface Handler {

		void handle(HttpServletRequest request, HttpServletResponse response) throws IOException;

	}

	private static final class MovableClock extends Clock {

		private Instant now = Instant.parse("2026-11-24T12:00:00Z");

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

		@Override
		public Instant instant() {
			return this.now;
		}

	}

}
