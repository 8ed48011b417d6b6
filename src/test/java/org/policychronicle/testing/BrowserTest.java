package org.policychronicle.testing;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.logging.Level;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A test that reads and uses pages in a real browser, one for each class. A list is
 * changed in place while it is looked at, so whoever waits here asks anew until the page
 * has come to rest.
 */
@ChronicleTest
@ExtendWith(Chromium.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class BrowserTest {

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	@LocalServerPort
	protected int port;

	protected ChromeDriver browser;

	@BeforeAll
	void openBrowser() {
		this.browser = Chromium.start(1280, 900);
	}

	@AfterAll
	void closeBrowser() {
		this.browser.quit();
	}

	protected void visit(String path) {
		this.browser.get(address(path));
	}

	protected String address(String path) {
		return "http://localhost:" + this.port + path;
	}

	/**
	 * Makes what the browser shows this large, which can be smaller than a window.
	 * @param width in CSS pixels
	 * @param height in CSS pixels
	 */
	protected void size(int width, int height) {
		this.browser.executeCdpCommand("Emulation.setDeviceMetricsOverride",
				Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
	}

	protected Object script(String script, Object... arguments) {
		return this.browser.executeScript(script, arguments);
	}

	protected void until(Function<WebDriver, Boolean> condition) {
		new WebDriverWait(this.browser, PATIENCE).ignoring(StaleElementReferenceException.class).until(condition);
	}

	/**
	 * Waits for the page whose address meets a condition, and for it to be at rest.
	 */
	protected void arrive(Function<String, Boolean> condition) {
		until((driver) -> condition.apply(driver.getCurrentUrl())
				&& driver.findElements(By.cssSelector("main[aria-busy]")).isEmpty());
	}

	protected void arrive(String part) {
		arrive((address) -> address.contains(part));
	}

	/**
	 * Follows a link as a hand does, and waits for where it leads.
	 */
	protected void follow(By link) {
		String before = this.browser.getCurrentUrl();
		click(link);
		arrive((address) -> !address.equals(before));
	}

	/**
	 * Clicks on what may have to be unfolded and brought into view first.
	 */
	protected void click(By target) {
		WebElement element = this.browser.findElement(target);
		script("for (let each = arguments[0].closest('details'); each; each = each.parentElement.closest('details'))"
				+ " each.open = true; arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })", element);
		new Actions(this.browser).moveToElement(element).click().perform();
	}

	protected List<String> texts(String selector) {
		return this.browser.findElements(By.cssSelector(selector)).stream().map(WebElement::getText).toList();
	}

	protected String text() {
		return this.browser.findElement(By.tagName("main")).getText();
	}

	/**
	 * What the browser complained of since this was asked last.
	 */
	protected List<String> complaints() {
		return this.browser.manage()
			.logs()
			.get("browser")
			.getAll()
			.stream()
			.filter((entry) -> entry.getLevel().intValue() >= Level.WARNING.intValue())
			.map(Object::toString)
			.toList();
	}

}
