package org.policychronicle.evidence;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks from time to time which addresses of evidence and texts answer, and notes the day
 * beside each that does. It writes as the owner of the tables, all at the end of a round,
 * so that pages are made anew once.
 */
@Component
@ConditionalOnBooleanProperty("chronicle.address-check.enabled")
@EnableConfigurationProperties(AddressCheckProperties.class)
class AddressCheck {

	private static final Logger logger = LoggerFactory.getLogger(AddressCheck.class);

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private static final String NOTE = """
			insert into address_check (address, answered_on) select unnest(:answered), :day
			on conflict (address) do update set answered_on = excluded.answered_on
			""";

	private final DriverManagerDataSource owner;

	private final AsyncTaskExecutor executor;

	private final Duration pause;

	private final AddressOutcomes outcomes;

	private final HttpClient client = HttpClient.newBuilder()
		.followRedirects(HttpClient.Redirect.NORMAL)
		.connectTimeout(PATIENCE)
		.build();

	@Autowired
	AddressCheck(FlywayConnectionDetails owner, AsyncTaskExecutor applicationTaskExecutor,
			AddressCheckProperties properties, AddressOutcomes outcomes) {
		this(new DriverManagerDataSource(owner.getJdbcUrl(), String.valueOf(owner.getUsername()),
				String.valueOf(owner.getPassword())), applicationTaskExecutor, properties.pause(), outcomes);
	}

	AddressCheck(DriverManagerDataSource owner, AsyncTaskExecutor executor, Duration pause, AddressOutcomes outcomes) {
		this.owner = owner;
		this.executor = executor;
		this.pause = pause;
		this.outcomes = outcomes;
	}

	// a round takes long, and others wait for the thread that keeps the times
	@Scheduled(initialDelayString = "1m", fixedDelayString = "${chronicle.address-check.period:30d}")
	void begin() {
		this.executor.execute(() -> {
			try {
				check();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		});
	}

	void check() throws InterruptedException {
		JdbcClient jdbc = JdbcClient.create(this.owner);
		List<String> asked = jdbc
			.sql("select address from evidence where address is not null union select address from policy_link")
			.query(String.class)
			.list();
		List<String> answered = new ArrayList<>();
		for (String address : asked) {
			AddressOutcome outcome = ask(address);
			this.outcomes.count(outcome);
			if (outcome == AddressOutcome.ANSWERED) {
				answered.add(address);
			}
			Thread.sleep(this.pause.toMillis());
		}
		new TransactionTemplate(new JdbcTransactionManager(this.owner)).executeWithoutResult((status) -> {
			jdbc.sql(NOTE).param("answered", answered.toArray(String[]::new)).param("day", LocalDate.now()).update();
			for (String table : List.of("evidence", "policy_link")) {
				jdbc.sql("update " + table + " t set checked_on = c.answered_on from address_check c"
						+ " where c.address = t.address and t.checked_on is distinct from c.answered_on")
					.update();
			}
		});
		logger.info("{} of {} addresses of the evidence answered", answered.size(), asked.size());
	}

	private AddressOutcome ask(String address) throws InterruptedException {
		try {
			HttpRequest request = HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE).build();
			int status = this.client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
			return (status == 200) ? AddressOutcome.ANSWERED : AddressOutcome.REFUSED;
		}
		catch (IOException | IllegalArgumentException ex) {
			return AddressOutcome.UNREACHABLE;
		}
	}

}
