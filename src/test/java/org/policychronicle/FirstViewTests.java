package org.policychronicle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

import org.policychronicle.testing.BrowserTest;
import org.policychronicle.testing.PortalPages;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Opens every kind of page as somebody does who was never here before: what it loads, how
 * much, from where, and whether it fits the screen.
 */
class FirstViewTests extends BrowserTest {

	private static final String REQUESTS = """
			return performance.getEntriesByType('navigation').concat(performance.getEntriesByType('resource'))
					.map(entry => [new URL(entry.name).host, entry.transferSize])
			""";

	private static final String OVERFLOW = "const root = document.documentElement; return root.scrollWidth - root.clientWidth";

	@BeforeAll
	void keepNothing() {
		this.browser.executeCdpCommand("Network.setCacheDisabled", Map.of("cacheDisabled", true));
	}

	@Test
	void aFirstViewIsSmallAndQuietAndComesFromThisHostAlone() {
		List<String> faults = new ArrayList<>();
		long largest = 0;
		for (String path : PortalPages.addresses()) {
			visit(path);
			List<List<Object>> requests = requests();
			long bytes = requests.stream().mapToLong((request) -> (Long) request.get(1)).sum();
			largest = Math.max(largest, bytes);
			fault(requests.size() > 6, path + " makes " + requests.size() + " requests", faults);
			fault(bytes > 60_000, path + " transfers " + bytes + " bytes", faults);
			fault(!requests.stream().allMatch((request) -> request.get(0).equals("localhost:" + this.port)),
					path + " loads from another host: " + requests, faults);
			complaints().stream()
				// the browser notes the status of an error page, which is as it should be
				.filter((entry) -> !entry.contains("the server responded with a status of 40"))
				.forEach((entry) -> faults.add(path + " writes to the console: " + entry));
		}
		System.out.printf("First view: at most %d bytes on %d pages%n", largest, PortalPages.addresses().size());
		assertThat(faults).isEmpty();
	}

	@Test
	void noPageScrollsSidewaysOnASmallScreenOrMagnified() {
		List<String> faults = new ArrayList<>();
		for (String path : PortalPages.addresses()) {
			// 640 and 320 are what is left of 1280 pixels at 200 and at 400 percent
			for (int width : List.of(640, 320)) {
				this.browser.executeCdpCommand("Emulation.setDeviceMetricsOverride", Map.of("width", width, "height",
						1280 * 9 / 16, "deviceScaleFactor", 1280.0 / width, "mobile", false));
				visit(path);
				assertThat(script("return window.innerWidth")).isEqualTo((long) width);
				Object overflow = script(OVERFLOW);
				fault(!overflow.equals(0L), path + " is wider than " + width + " by " + overflow, faults);
			}
		}
		this.browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
		assertThat(faults).isEmpty();
	}

	@Test
	void thePortalWorksWithScriptSwitchedOff() {
		this.browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
		try {
			visit("/");
			this.browser.findElement(By.cssSelector(".find input")).sendKeys("generative");
			this.browser.findElement(By.cssSelector(".find button")).click();
			arrive("q=generative");
			assertThat(text()).contains("Interim Measures for the Management of Generative Artificial Intelligence");
			visit("/policies");
			this.browser.findElement(By.cssSelector("main [name=q]")).sendKeys("security");
			this.browser.findElement(By.cssSelector("main [name=q]")).submit();
			arrive("q=security");
			assertThat(text()).contains("Policies mentioning “security”", "Network Data Security");
			visit("/timeline?from=2021&to=2021");
			assertThat(this.browser.findElements(By.cssSelector(".rules .nm a"))).isNotEmpty();
			assertThat(this.browser.findElements(By.cssSelector(".ev a"))).extracting(WebElement::getText)
				.contains("Personal Information Protection Law");
		}
		finally {
			this.browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
		}
	}

	@Test
	void statusAndOfficialTextOfAnInstrumentStandInItsFirstFourHundredPixels() {
		for (String path : List.of("/policies/algorithmic-recommendation-provisions", "/policies/cybersecurity-law",
				"/zh/policies/generative-ai-interim-measures")) {
			visit(path);
			for (String part : List.of(".rec-head .st", ".rec-head .first")) {
				assertThat((Number) script(
						"return document.querySelector('%s').getBoundingClientRect().bottom".formatted(part)))
					.as(path + " " + part)
					.extracting(Number::intValue)
					.asInstanceOf(InstanceOfAssertFactories.INTEGER)
					.isLessThanOrEqualTo(400);
			}
		}
	}

	@Test
	void theLongestRecordsTakeThreeScreens() {
		size(1280, 1024);
		for (String slug : List.of("algorithmic-recommendation-provisions", "generative-ai-interim-measures",
				"deep-synthesis-provisions", "personal-information-protection-law", "cybersecurity-law")) {
			visit("/policies/" + slug);
			assertThat((Number) script("return document.documentElement.scrollHeight")).as(slug)
				.extracting(Number::intValue)
				.asInstanceOf(InstanceOfAssertFactories.INTEGER)
				.isLessThanOrEqualTo(3 * 1024);
		}
	}

	@SuppressWarnings("unchecked")
	private List<List<Object>> requests() {
		return (List<List<Object>>) script(REQUESTS);
	}

	private static void fault(boolean found, String what, List<String> faults) {
		if (found) {
			faults.add(what);
		}
	}

}
