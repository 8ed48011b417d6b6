package org.policychronicle.evidence;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import com.sun.net.httpserver.HttpServer;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.policychronicle.testing.TestDatabase;

import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which addresses get a day, in tables of the same columns in a real PostgreSQL. */
class AddressCheckTests {

	private static final TestDatabase.Access SERVER = TestDatabase.access();

	private final DriverManagerDataSource owner = new DriverManagerDataSource(
			SERVER.url().replaceFirst("/[^/?]+(\\?.*)?$", "/addresses"), SERVER.owner(), SERVER.ownerPassword());

	private final JdbcClient jdbc = JdbcClient.create(this.owner);

	private HttpServer server;

	@BeforeEach
	void start() throws IOException {
		JdbcClient all = JdbcClient
			.create(new DriverManagerDataSource(SERVER.url(), SERVER.owner(), SERVER.ownerPassword()));
		all.sql("drop database if exists addresses").update();
		all.sql("create database addresses").update();
		this.jdbc.sql("create table evidence (address text, checked_on date)").update();
		this.jdbc.sql("create table policy_link (address text, checked_on date)").update();
		this.jdbc.sql("create table address_check (address text primary key, answered_on date)").update();
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.createContext("/", (exchange) -> {
			int status = switch (exchange.getRequestURI().getPath()) {
				case "/text" -> 200;
				case "/moved" -> 301;
				default -> 404;
			};
			if (status == 301) {
				exchange.getResponseHeaders().set("Location", "/text");
			}
			exchange.sendResponseHeaders(status, -1);
			exchange.close();
		});
		this.server.start();
	}

	@AfterEach
	void stop() {
		this.server.stop(0);
	}

	@Test
	void whatAnswersGetsTheDayAndWhatDoesNotKeepsItsOwn() throws Exception {
		String site = "http://localhost:" + this.server.getAddress().getPort();
		LocalDate before = LocalDate.of(2026, 1, 1);
		for (String address : List.of(site + "/text", site + "/moved", site + "/gone", "http://localhost:1/",
				"no url")) {
			this.jdbc.sql("insert into evidence values (?, ?)").params(address, before).update();
		}
		this.jdbc.sql("insert into policy_link values (?, null)").params(site + "/text").update();
		MeterRegistry meters = new SimpleMeterRegistry();
		new AddressCheck(this.owner, new SimpleAsyncTaskExecutor(), Duration.ZERO, new AddressOutcomes(meters)).check();
		assertThat(checked("evidence", site + "/text")).isEqualTo(LocalDate.now());
		assertThat(checked("evidence", site + "/moved")).isEqualTo(LocalDate.now());
		assertThat(checked("policy_link", site + "/text")).isEqualTo(LocalDate.now());
		for (String silent : List.of(site + "/gone", "http://localhost:1/", "no url")) {
			assertThat(checked("evidence", silent)).isEqualTo(before);
		}
		assertThat(this.jdbc.sql("select count(*) from address_check").query(Long.class).single()).isEqualTo(2);
		assertThat(counted(meters, "answered")).isEqualTo(2);
		assertThat(counted(meters, "refused")).isEqualTo(1);
		assertThat(counted(meters, "unreachable")).isEqualTo(2);
	}

	private static double counted(MeterRegistry meters, String outcome) {
		return meters.get("chronicle.address.checks").tag("outcome", outcome).counter().count();
	}

	private LocalDate checked(String table, String address) {
		return this.jdbc.sql("select checked_on from " + table + " where address = ?")
			.params(address)
			.query(LocalDate.class)
			.single();
	}

}
