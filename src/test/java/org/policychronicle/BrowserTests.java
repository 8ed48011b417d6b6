package org.policychronicle;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Uses the portal as a person does, in a real browser. */
@ChronicleTest
@ExtendWith(Chromium.class)
class BrowserTests {

	@LocalServerPort
	private int port;

	private WebDriver browser;

	@BeforeEach
	void open() {
		this.browser = Chromium.start(1280, 900);
	}

	@AfterEach
	void close() {
		this.browser.quit();
	}

	@Test
	void aReaderWalksFromTheFrontPageToTheTimelineAPolicyAndAnAgency() {
		visit("/");
		follow("Timeline");
		assertThat(heading()).isEqualTo("Timeline of China’s AI rules");
		follow("Cybersecurity Law");
		assertThat(this.browser.getCurrentUrl()).endsWith("/policies/cybersecurity-law");
		assertThat(heading()).isEqualTo("Cybersecurity Law");
		assertThat(text()).contains("1 June 2017", "In force, as amended");
		follow("Standing Committee of the National People’s Congress");
		assertThat(heading()).isEqualTo("Standing Committee of the National People’s Congress");
		assertThat(text()).contains("Data Security Law of the People’s Republic of China");
	}

	@Test
	void aReaderFiltersTheRegulationsByAgencyAndYear() {
		visit("/policies");
		choose("Agency", "Cyberspace Administration of China");
		choose("Year", "2022");
		assertThat(text()).contains("Policies involving Cyberspace Administration of China, of 2022");
		assertThat(this.browser.findElements(By.cssSelector(".hit .off")).stream().map(WebElement::getText))
			.anySatisfy((names) -> assertThat(names).contains("互联网信息服务深度合成管理规定",
					"Provisions on the Administration of Deep Synthesis Internet Information Services"))
			.hasSizeGreaterThan(4);
	}

	@Test
	void noColumnIsTooNarrowToReadWhateverTheWidth() {
		JavascriptExecutor script = (JavascriptExecutor) this.browser;
		for (int width : List.of(992, 1024, 1100, 1150)) {
			((ChromeDriver) this.browser).executeCdpCommand("Emulation.setDeviceMetricsOverride",
					Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
			for (String path : List.of("/policies", "/policies?agency=cac&status=in-force", "/provisions", "/news",
					"/data-notes", "/evidence", "/agencies", "/search?q=label")) {
				visit(path);
				assertThat(script.executeScript(
						"""
								const least = 13 * parseFloat(getComputedStyle(document.documentElement).fontSize) - 1;
								return [...document.querySelectorAll('.split > *, .with-filters > *, .hit > *, .records article')]
										.filter(each => each.offsetWidth < least && !each.matches('.skip'))
										.map(each => each.className + ' ' + each.offsetWidth);
								"""))
					.as(path + " " + width)
					.asInstanceOf(InstanceOfAssertFactories.LIST)
					.isEmpty();
			}
		}
	}

	@Test
	void theDataInAPageBreaksNoRuleOfTheBrowser() {
		for (String path : List.of("/", "/policies", "/policies/personal-information-protection-law",
				"/terms/deep-synthesis")) {
			visit(path);
			assertThat(this.browser.manage().logs().get(LogType.BROWSER).getAll()).as(path).isEmpty();
		}
		assertThat(this.browser.findElements(By.cssSelector("script[type='application/ld+json']"))).hasSize(1);
	}

	@Test
	void everythingWorksWithScriptOffToo() {
		this.browser.quit();
		this.browser = Chromium.startWithoutScript(1280, 900);
		visit("/timeline");
		this.browser.findElement(By.cssSelector("[data-way=in]")).click();
		assertThat(this.browser.getCurrentUrl()).matches(".*/timeline\\?from=\\d{4}&to=\\d{4}");
		this.browser.findElement(By.cssSelector("[data-way=out]")).click();
		this.browser.findElement(By.cssSelector("[data-way=all]")).click();
		assertThat(this.browser.getCurrentUrl()).endsWith("/timeline");
		visit("/timeline?view=date");
		this.browser.findElement(By.id("from")).sendKeys("2023" + Keys.ENTER);
		new WebDriverWait(this.browser, Duration.ofSeconds(10))
			.until(ExpectedConditions.textToBePresentInElementLocated(By.tagName("body"), "Events from 2023 on"));
		assertThat(this.browser.getCurrentUrl()).contains("from=2023");
		this.browser.findElement(By.cssSelector(".tags a")).click();
		this.browser.findElement(By.cssSelector(".pager a[rel=next]")).click();
		assertThat(this.browser.getCurrentUrl()).contains("page=2");
		assertThat(this.browser.findElement(By.id("shortcuts")).isDisplayed()).isFalse();
	}

	@Test
	void noPageScrollsSidewaysOnASmallScreen() {
		// a window cannot be made narrower than 500 pixels, what it shows can
		((ChromeDriver) this.browser).executeCdpCommand("Emulation.setDeviceMetricsOverride",
				Map.of("width", 320, "height", 900, "deviceScaleFactor", 1, "mobile", false));
		JavascriptExecutor script = (JavascriptExecutor) this.browser;
		for (String path : List.of("/", "/timeline", "/policies", "/policies/algorithmic-recommendation-provisions",
				"/agencies", "/agencies/cac", "/organizations", "/news", "/statistics", "/terms", "/data-notes",
				"/source", "/evidence", "/data", "/search?q=law",
				"/compare?policies=data-security-law,cybersecurity-law", "/developers", "/developers/explorer",
				"/about", "/nowhere")) {
			visit(path);
			Object overflow = script
				.executeScript("const root = document.documentElement; return root.scrollWidth - root.clientWidth");
			assertThat(script.executeScript("return window.innerWidth")).isEqualTo(320L);
			assertThat(overflow).as(path).isEqualTo(0L);
		}
	}

	private void visit(String path) {
		this.browser.get("http://localhost:" + this.port + path);
	}

	private void follow(String link) {
		WebElement found = this.browser.findElement(By.cssSelector("main"))
			.findElements(By.linkText(link))
			.stream()
			.findFirst()
			.orElseGet(() -> this.browser.findElement(By.linkText(link)));
		((JavascriptExecutor) this.browser)
			.executeScript("arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })", found);
		press(found);
		new WebDriverWait(this.browser, Duration.ofSeconds(10))
			.until((driver) -> driver.findElements(By.cssSelector("main[aria-busy]")).isEmpty());
	}

	private void choose(String facet, String value) {
		// where there is room the panel shows its content though it is not open, which
		// the driver takes for hidden
		((JavascriptExecutor) this.browser).executeScript("document.querySelector('.panel').open = true");
		press(this.browser
			.findElement(By.xpath("//section[h2[normalize-space()='" + facet + "']]//a[span/span='" + value + "']")));
		new WebDriverWait(this.browser, Duration.ofSeconds(10))
			.until((driver) -> driver.findElement(By.cssSelector(".tags")).getText().contains(value)
					&& driver.findElements(By.cssSelector("main[aria-busy]")).isEmpty());
	}

	private void press(WebElement element) {
		new Actions(this.browser).moveToElement(element).click().perform();
	}

	private String heading() {
		return this.browser.findElement(By.tagName("h1")).getText();
	}

	private String text() {
		return this.browser.findElement(By.tagName("main")).getText();
	}

}
