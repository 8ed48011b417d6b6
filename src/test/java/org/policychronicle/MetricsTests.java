package org.policychronicle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.policychronicle.record.DataVersion;
import org.yaml.snakeyaml.Yaml;

import org.policychronicle.testing.ChronicleTest;
import org.policychronicle.testing.Site;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What Prometheus reads, and the alerts that ask for it. */
@ChronicleTest
class MetricsTests {

	// all our metrics have an underscore; no label and no function that the alerts use
	// does
	private static final Pattern METRIC = Pattern.compile("\\b([a-z]+(?:_[a-z]+)+)(?:\\{([^}]*)})?");

	@LocalServerPort
	private int port;

	@LocalManagementPort
	private int managementPort;

	@Autowired
	private DataVersion version;

	@Test
	void theRecordSaysItsVersionAndAge() {
		String scraped = scrape();
		assertThat(value(scraped, "chronicle_data_version{version=\"%s\"}".formatted(this.version.value())))
			.isEqualTo(1);
		assertThat(value(scraped, "chronicle_data_confirmed")).isEqualTo(1);
		assertThat(value(scraped, "chronicle_data_age_seconds")).isNotNegative().isFinite();
		assertThat(value(scraped, "chronicle_edition_age_seconds")).isFinite();
		for (String outcome : List.of("answered", "refused", "unreachable")) {
			assertThat(value(scraped, "chronicle_address_checks_total{outcome=\"%s\"}".formatted(outcome)))
				.isNotNegative();
		}
	}

	@Test
	void aKeptAnswerAndOneThatIsRenderedAreCountedApart() {
		String path = "/api/v1/terms?q=counted";
		String rendered = "http_server_requests_seconds_count{error=\"none\",exception=\"none\",method=\"GET\","
				+ "outcome=\"SUCCESS\",status=\"200\",uri=\"/api/v1/terms\"}";
		String kept = "cache_gets_total{cache=\"answers\",result=\"hit\"}";
		Site site = new Site(this.port);
		site.get(path);
		String once = scrape();
		site.get(path);
		String twice = scrape();
		assertThat(value(twice, rendered)).isEqualTo(value(once, rendered)).isPositive();
		assertThat(value(twice, kept)).isEqualTo(value(once, kept) + 1);
	}

	@Test
	void theAlertsAskForWhatIsThere() throws IOException {
		new Site(this.port).get("/terms");
		List<String> scraped = scrape().lines().toList();
		for (Map<String, Object> rule : rules()) {
			String alert = rule.get("alert").toString();
			String asked = rule.get("expr").toString();
			assertThat(((Map<?, ?>) rule.get("annotations")).get("summary")).as(alert).asString().isNotBlank();
			List<MatchResult> metrics = METRIC.matcher(asked).results().toList();
			assertThat(metrics.isEmpty()).as(alert).isEqualTo(asked.startsWith("up{"));
			for (MatchResult metric : metrics) {
				assertThat(scraped).as(alert + " asks for " + metric.group())
					.anyMatch((line) -> line.matches(metric.group(1) + "[{ ].*") && hasLabels(line, metric.group(2)));
			}
		}
	}

	private static boolean hasLabels(String line, String conditions) {
		return conditions == null || Pattern.compile("([a-z]+)!?=")
			.matcher(conditions)
			.results()
			.allMatch((label) -> line.contains(label.group(1) + "=\""));
	}

	private static List<Map<String, Object>> rules() throws IOException {
		Map<String, List<Map<String, List<Map<String, Object>>>>> file = new Yaml()
			.load(Files.readString(Path.of("src/main/docker/alerts.yaml")));
		return file.get("groups").stream().flatMap((group) -> group.get("rules").stream()).toList();
	}

	private String scrape() {
		return new Site(this.managementPort).get("/actuator/prometheus").body();
	}

	private static double value(String scraped, String series) {
		return scraped.lines()
			.filter((line) -> line.startsWith(series + " "))
			.mapToDouble((line) -> Double.parseDouble(line.substring(series.length() + 1)))
			.findFirst()
			.orElseThrow(() -> new AssertionError(series + " is not in\n" + scraped));
	}

}
