package org.policychronicle.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

/**
 * What is written straight away; the others, where threads are few, are those of
 * {@code SlowClientsTests}.
 */
class SlowReaderFilterTests {

	private static final byte[] BODY = "an answer".getBytes(StandardCharsets.UTF_8);

	private final TomcatCustomizer connections = Mockito.mock(TomcatCustomizer.class);

	private final SlowReaderFilter filter = new SlowReaderFilter(this.connections);

	@Test
	void anAnswerWithoutABodyKeepsTheLengthOfTheOneItStandsFor() throws Exception {
		given(this.connections.areMany()).willReturn(true);
		MockHttpServletRequest request = request(HttpMethod.HEAD);
		MockHttpServletResponse response = ask(request);
		assertThat(request.isAsyncStarted()).isFalse();
		assertThat(response.getContentLength()).isEqualTo(BODY.length);
	}

	@Test
	void whereThreadsAreManyTheThreadThatHasTheAnswerWritesIt() throws Exception {
		MockHttpServletRequest request = request(HttpMethod.GET);
		assertThat(ask(request).getContentAsByteArray()).isEqualTo(BODY);
		assertThat(request.isAsyncStarted()).isFalse();
	}

	private static MockHttpServletRequest request(HttpMethod method) {
		MockHttpServletRequest request = new MockHttpServletRequest(method.name(), "/policies");
		request.setAsyncSupported(true);
		return request;
	}

	private MockHttpServletResponse ask(MockHttpServletRequest request) throws Exception {
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.filter.doFilter(request, response, new MockFilterChain(new HttpServlet() {
			@Override
			protected void service(HttpServletRequest asked, HttpServletResponse answer) throws IOException {
				answer.setContentLength(BODY.length);
				if (HttpMethod.GET.matches(asked.getMethod())) {
					answer.getOutputStream().write(BODY);
				}
			}
		}));
		return response;
	}

}
