package org.policychronicle;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.Rectangle;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What the script adds to the pages, each thing of it as a hand does it. */
@ChronicleTest
@ExtendWith(Chromium.class)
class ScriptTests {

	@LocalServerPort
	private int port;

	private WebDriver browser;

	@BeforeEach
	void open() {
		this.browser = Chromium.start(1280, 1000);
	}

	@AfterEach
	void close() {
		List<String> errors = this.browser.manage()
			.logs()
			.get("browser")
			.getAll()
			.stream()
			.filter((entry) -> entry.getLevel().intValue() >= Level.WARNING.intValue())
			.map(Object::toString)
			.toList();
		this.browser.quit();
		assertThat(errors).isEmpty();
	}

	@Test
	void aFacetATagAFormAndThePagerChangeTheListWithoutAReload() {
		visit("/policies");
		click("//section[h2[normalize-space()='Year']]//a[span/span='2022']");
		await("/policies?year=2022");
		assertThat(shown()).contains("of 2022");
		assertThat(script("return document.activeElement.textContent")).asString().contains("2022");
		type("q", "algorithm");
		this.browser.findElement(By.id("q")).sendKeys(Keys.ENTER);
		awaitPart("q=algorithm");
		assertThat(shown()).contains("of 2022", "algorithm");
		assertThat(this.browser.switchTo().activeElement().getDomAttribute("id")).isEqualTo("q");
		click("//ul[contains(@class, 'tags')]//a[contains(., '2022')]");
		new WebDriverWait(this.browser, Duration.ofSeconds(5))
			.until((driver) -> !driver.getCurrentUrl().contains("year=2022"));
		settle();
		assertThat(shown()).contains("algorithm").doesNotContain("2022");
		this.browser.navigate().back();
		awaitPart("year=2022");
		this.browser.navigate().back();
		await("/policies?year=2022");
		this.browser.navigate().back();
		await("/policies");
		click("//nav[contains(@class, 'pager')]//a[@rel='next']");
		await("/policies?page=2");
		assertThat(this.browser.findElement(By.cssSelector(".pager")).getText()).contains("2");
		assertThat(sameDocument()).isTrue();
	}

	@Test
	void theLiveRegionStaysAndSaysTheCount() {
		visit("/timeline");
		script("document.region = document.querySelector('main [role=status]')");
		click("//section[.//*[self::h2 or self::summary][normalize-space()='Kind']]//a[contains(., 'Plans')]");
		await("/timeline?kind=plans-and-strategies");
		assertThat(script("return document.region.isConnected && document.region.textContent")).asString()
			.contains("Plans and strategies", "records");
		assertThat(this.browser.getTitle()).startsWith("Timeline");
		assertThat(script("return document.querySelector('head link[type=\"application/json\"]').getAttribute('href')"))
			.asString()
			.endsWith("/api/v1/timeline?kind=plans-and-strategies");
		assertThat(sameDocument()).isTrue();
	}

	@Test
	void whatCannotBeAnsweredBecomesPlainNavigation() {
		visit("/timeline");
		type("from", "soon");
		this.browser.findElement(By.id("from")).sendKeys(Keys.ENTER);
		new WebDriverWait(this.browser, Duration.ofSeconds(5))
			.until((driver) -> driver.getTitle().contains("not understood"));
		// the browser itself reports the refusal, twice
		assertThat(this.browser.manage().logs().get("browser").getAll()).hasSizeBetween(1, 2)
			.allSatisfy((entry) -> assertThat(entry.getMessage()).contains("400"));
	}

	@Test
	void theWheelWithControlZoomsAroundThePointerAndWithoutItScrolls() {
		visit("/timeline");
		script("const box = document.querySelector('.timeline-picture svg').getBoundingClientRect();"
				+ "const turn = (ctrlKey) => document.querySelector('.timeline-picture svg').dispatchEvent(new WheelEvent('wheel',"
				+ "{ bubbles: true, cancelable: true, ctrlKey, deltaY: -100, clientX: box.left + box.width / 2, clientY: box.top + 50 }));"
				+ "document.scrolled = turn(false); document.zoomed = !turn(true);");
		assertThat(script("return document.scrolled && document.zoomed")).isEqualTo(true);
		awaitPart("from=200");
		assertThat(periods()).isBetween(12, 16);
		assertThat(sameDocument()).isTrue();
	}

	@Test
	void aDragOverThePictureChoosesASpanAndFollowsNoLink() {
		visit("/timeline?from=2020&to=2024");
		script("document.querySelector('.timeline-picture').scrollIntoView({ behavior: 'instant' })");
		Rectangle picture = this.browser.findElement(By.cssSelector(".timeline-picture svg")).getRect();
		int top = picture.getY() - ((Number) script("return Math.round(scrollY)")).intValue() + 60;
		int fifth = picture.getWidth() / 5;
		new Actions(this.browser).moveToLocation(picture.getX() + fifth + 5, top)
			.clickAndHold()
			.moveByOffset(100, 0)
			.moveByOffset(2 * fifth - 115, 0)
			.perform();
		assertThat(this.browser.findElements(By.cssSelector(".timeline-picture .chosen"))).hasSize(1);
		new Actions(this.browser).release().perform();
		await("/timeline?from=2021-01&to=2022-12");
		assertThat(sameDocument()).isTrue();
	}

	@Test
	void keysMoveBetweenMarksPanZoomAndGoBack() {
		visit("/timeline?from=2022&to=2022");
		script("document.querySelector('.timeline-picture g a').focus()");
		String first = focused();
		press(Keys.ARROW_RIGHT);
		assertThat(focused()).isNotEqualTo(first);
		press(Keys.ARROW_LEFT);
		assertThat(focused()).isEqualTo(first);
		press(Keys.ARROW_DOWN);
		assertThat(focused()).isNotEqualTo(first);
		press(Keys.chord(Keys.SHIFT, Keys.ARROW_RIGHT));
		await("/timeline?from=2023&to=2023");
		assertThat(script("return document.activeElement.className")).isEqualTo("scroll");
		press("-");
		await("/timeline?from=2022&to=2024");
		press("+");
		awaitPart("from=2022-10");
		press(Keys.ESCAPE);
		await("/timeline");
		assertThat(sameDocument()).isTrue();
	}

	@Test
	void slashGoesToTheSearchBoxAndAQuestionMarkShowsTheKeys() {
		visit("/policies");
		press("/");
		assertThat(script("return document.activeElement.matches('input[type=search]')")).isEqualTo(true);
		visit("/about");
		press("?");
		WebElement dialog = this.browser.findElement(By.id("shortcuts"));
		assertThat(dialog.isDisplayed()).isTrue();
		assertThat(dialog.getText()).contains("To the search box", "Ctrl + wheel");
		press(Keys.ESCAPE);
		assertThat(dialog.isDisplayed()).isFalse();
	}

	@Test
	void whatIsMarkedForCopyingGetsAButton() {
		((ChromeDriver) this.browser).executeCdpCommand("Browser.grantPermissions",
				Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
		visit("/timeline");
		script("const text = document.createElement('pre'); text.dataset.copy = 'Copy it'; text.dataset.copied = 'Done';"
				+ "text.textContent = 'curl example'; document.querySelector('main > header').append(text);");
		click("//section[.//*[self::h2 or self::summary][normalize-space()='Kind']]//a[contains(., 'Plans')]");
		await("/timeline?kind=plans-and-strategies");
		WebElement button = this.browser.findElement(By.cssSelector("pre + button.copy"));
		assertThat(button.getText()).isEqualTo("Copy it");
		button.click();
		new WebDriverWait(this.browser, Duration.ofSeconds(5)).until((driver) -> button.getText().equals("Done"));
		assertThat(((JavascriptExecutor) this.browser)
			.executeAsyncScript("navigator.clipboard.readText().then(arguments[0])")).isEqualTo("curl example");
	}

	@Test
	void noLabelOfThePictureTouchesAnotherMark() {
		for (String span : List.of("", "?from=2022&to=2022", "?from=2021&to=2024", "?agency=cac",
				"?from=2024-09&to=2025-09")) {
			visit("/timeline" + span);
			assertThat(script("const marks = [...document.querySelectorAll('.timeline-picture g a')].map(a => "
					+ "({ name: a.querySelector('title').textContent, box: a.getBBox() }));"
					+ "return marks.flatMap((one, at) => marks.slice(at + 1).filter(other => "
					+ "one.box.x + 1 < other.box.x + other.box.width && other.box.x + 1 < one.box.x + one.box.width "
					+ "&& one.box.y + 4 < other.box.y + other.box.height && other.box.y + 4 < one.box.y + one.box.height)"
					+ ".map(other => one.name + ' / ' + other.name))"))
				.as(span)
				.asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
				.isEmpty();
			for (WebElement mark : this.browser.findElements(By.cssSelector(".timeline-picture g a")).subList(0, 3)) {
				assertThat(mark.getAccessibleName())
					.isEqualTo(mark.findElement(By.tagName("title")).getDomProperty("textContent"));
			}
		}
	}

	private void visit(String path) {
		this.browser.get("http://localhost:" + this.port + path);
		script("document.opened = true");
	}

	private boolean sameDocument() {
		return Boolean.TRUE.equals(script("return document.opened === true"));
	}

	private void click(String xpath) {
		WebElement link = this.browser.findElement(By.xpath(xpath));
		script("for (let each = arguments[0].closest('details'); each; each = each.parentElement.closest('details'))"
				+ " each.open = true;" + "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })", link);
		new Actions(this.browser).moveToElement(link).click().perform();
	}

	private void type(String id, String text) {
		WebElement box = this.browser.findElement(By.id(id));
		script("arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })", box);
		box.sendKeys(text);
	}

	private void press(CharSequence keys) {
		this.browser.switchTo().activeElement().sendKeys(keys);
	}

	private String focused() {
		return String.valueOf(script("return document.activeElement.textContent"));
	}

	private String shown() {
		return this.browser.findElement(By.cssSelector("main .shown")).getText();
	}

	private int periods() {
		return this.browser.findElements(By.cssSelector(".timeline-picture .full, .timeline-picture .empty")).size();
	}

	private void await(String path) {
		new WebDriverWait(this.browser, Duration.ofSeconds(5))
			.until((driver) -> driver.getCurrentUrl().equals("http://localhost:" + this.port + path));
		settle();
	}

	private void awaitPart(String part) {
		new WebDriverWait(this.browser, Duration.ofSeconds(5)).until((driver) -> driver.getCurrentUrl().contains(part));
		settle();
	}

	private void settle() {
		new WebDriverWait(this.browser, Duration.ofSeconds(5))
			.until((driver) -> Boolean.TRUE.equals(script("return !document.querySelector('main[aria-busy]')")));
	}

	private Object script(String script, Object... arguments) {
		return ((JavascriptExecutor) this.browser).executeScript(script, arguments);
	}

}
