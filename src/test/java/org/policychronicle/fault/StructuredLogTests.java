package org.policychronicle.fault;

import org.junit.jupiter.api.Test;
import org.policychronicle.testing.TestDatabase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** One setting makes every line of the log JSON, of a start that fails, too. */
class StructuredLogTests {

	private static final String SETTING = "--logging.structured.format.console=ecs";

	@Test
	void everyLineIsJson() throws Exception {
		try (ChronicleProcess good = ChronicleProcess.starting(ChronicleProcess.givenDatabase(SETTING));
				ChronicleProcess bad = ChronicleProcess.starting(SETTING,
						"--spring.datasource.url=" + TestDatabase.access().url(), "--spring.datasource.username=nobody",
						"--spring.datasource.password=wrong")) {
			assertThat(bad.end()).isNotZero();
			isJson(bad.output(), "The database could not be opened or brought up to date");
			good.awaitStart();
			good.site().ask();
			good.terminate();
			good.end();
			isJson(good.output(), "Started PolicyChronicleApplication");
		}
	}

	private static void isJson(String output, String message) {
		JsonMapper mapper = new JsonMapper();
		assertThat(output.lines()).isNotEmpty().allSatisfy((line) -> {
			JsonNode entry = mapper.readTree(line);
			assertThat(entry.path("@timestamp").isString()).isTrue();
			assertThat(entry.path("message").isString()).isTrue();
			assertThat(entry.path("log").path("level").stringValue()).isNotBlank();
		}).anySatisfy((line) -> assertThat(mapper.readTree(line).path("message").stringValue()).contains(message));
	}

}
