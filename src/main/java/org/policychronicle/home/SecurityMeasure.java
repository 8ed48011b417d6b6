package org.policychronicle.home;

import java.util.List;
import java.util.Locale;

/**
 * How the site meets a requirement of the OWASP Application Security Verification
 * Standard 5.0.0, and which test holds it to that. The texts are messages.
 */
enum SecurityMeasure {

	OUTPUT("1.2.1–1.2.3", "BadRequestTests"),

	SQL("1.2.4", "BadRequestTests"),

	EXPRESSIONS("1.3.2, 1.3.7", "BadRequestTests"),

	VALIDATION("2.2.1, 2.2.2", "BadRequestTests", "OpenApiTests"),

	AUTOMATION("2.4.1", "RateLimitTests", "RateLimitFilterTests"),

	TRANSPORT("3.4.1", "SecurityHeadersFilterTests"),

	ORIGINS("3.4.2", "SecurityHeadersTests"),

	HEADERS("3.4.3–3.4.6", "SecurityHeadersTests", "ServerTests"),

	REDIRECTS("3.7.2", "HostileRequestTests"),

	PROXIES("4.1.3", "HostileRequestTests", "RateLimitFilterTests", "ServerTests"),

	MESSAGES("4.2.1", "HostileRequestTests"),

	METHODS("13.4.4", "SecurityHeadersTests", "McpTests"),

	MONITORING("13.4.5", "ManagementTests"),

	COMPONENTS("15.1.2", "ManagementTests"),

	RESOURCES("15.2.2", "SlowClientsTests"),

	CLIENTS("15.3.4", "RateLimitFilterTests"),

	TYPES("15.3.5, 15.3.7", "BadRequestTests"),

	ERRORS("16.5.1", "BadRequestTests");

	private final String requirements;

	private final List<String> tests;

	SecurityMeasure(String requirements, String... tests) {
		this.requirements = requirements;
		this.tests = List.of(tests);
	}

	/** The numbers of the requirements in the standard. */
	public String requirements() {
		return this.requirements;
	}

	/** The names of the test classes. */
	public List<String> tests() {
		return this.tests;
	}

	/** The key of the message that names what is required; that of the answer follows. */
	public String key() {
		return "security." + name().toLowerCase(Locale.ROOT);
	}

}
