package org.policychronicle.developer;

import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.policychronicle.ChronicleTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/** The document takes the time it takes, which is more than a request has. */
@ChronicleTest
@DirtiesContext
@TestPropertySource(properties = "springdoc.cache.disabled=true")
class ApiDocumentTests {

	private static final String BEGAN = "org.policychronicle.database.RequestDeadline.began";

	@Autowired
	private ApiDocument document;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private JdbcClient jdbc;

	@AfterEach
	void endTheRequest() {
		RequestContextHolder.resetRequestAttributes();
	}

	@Test
	void itIsReadEvenForARequestThatHasNoTimeLeft() throws Exception {
		byte[] atLeisure = this.document.json();
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setAttribute(BEGAN, System.nanoTime() - Duration.ofHours(1).toNanos());
		RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
		assertThatException().isThrownBy(() -> new TransactionTemplate(this.transactions)
			.execute((status) -> this.jdbc.sql("select pg_sleep(1)").query().singleRow()));
		assertThat(this.document.json()).isEqualTo(atLeisure);
	}

}
