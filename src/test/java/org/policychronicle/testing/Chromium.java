package org.policychronicle.testing;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * A real headless Chromium, where one and its driver are installed. Elsewhere the browser
 * tests are skipped and say so; with {@code CI} set they fail instead, so that they
 * cannot be skipped there unseen.
 */
public class Chromium implements ExecutionCondition {

	private static final Optional<Path> BROWSER = Programs.first("chromium", "chromium-browser", "google-chrome");

	private static final Optional<Path> DRIVER = Programs.first("chromedriver");

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		if (BROWSER.isPresent() && DRIVER.isPresent()) {
			return ConditionEvaluationResult.enabled("Chromium and its driver are installed");
		}
		String missing = "BROWSER TESTS SKIPPED: no " + (BROWSER.isEmpty() ? "chromium" : "chromedriver")
				+ " on the PATH";
		if (System.getenv("CI") != null) {
			throw new IllegalStateException(missing);
		}
		System.out.println(missing);
		return ConditionEvaluationResult.disabled(missing);
	}

	public static ChromeDriver start(int width, int height) {
		return start(width, height, new ChromeOptions());
	}

	public static ChromeDriver startWithoutScript(int width, int height) {
		return start(width, height, new ChromeOptions().setExperimentalOption("prefs",
				Map.of("profile.managed_default_content_settings.javascript", 2)));
	}

	private static ChromeDriver start(int width, int height, ChromeOptions options) {
		options.setBinary(BROWSER.orElseThrow().toFile());
		// what a page writes to the console, scripts that failed and content that was
		// refused
		options.setCapability("goog:loggingPrefs", Map.of("browser", "ALL"));
		options.addArguments("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
				"--disable-background-networking", "--disable-component-update", "--disable-sync",
				"--disable-dev-shm-usage", "--force-prefers-reduced-motion", "--window-size=" + width + "," + height);
		ChromeDriverService service = new ChromeDriverService.Builder()
			.usingDriverExecutable(DRIVER.orElseThrow().toFile())
			.build();
		return new ChromeDriver(service, options);
	}

}
