package org.policychronicle;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

import org.policychronicle.testing.BrowserTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What the script adds to the pages, each thing of it as a hand does it. */
class ScriptTests extends BrowserTest {

	@AfterEach
	void nothingWasComplainedOf() {
		assertThat(complaints()).isEmpty();
	}

	@Test
	void aFacetATagAFormAndThePagerChangeTheListWithoutAReload() {
		visit("/policies");
		click("//section[h2[normalize-space()='Year']]//a[.//span='2022']");
		await("/policies?year=2022");
		assertThat(shown()).contains("of 2022");
		assertThat(script("return document.activeElement.textContent")).asString().contains("2022");
		type("q", "algorithm");
		this.browser.findElement(By.id("q")).sendKeys(Keys.ENTER);
		arrive("q=algorithm");
		assertThat(shown()).contains("of 2022", "algorithm");
		assertThat(this.browser.switchTo().activeElement().getDomAttribute("id")).isEqualTo("q");
		click("//ul[contains(@class, 'tags')]//a[contains(., '2022')]");
		arrive((address) -> !address.contains("year=2022"));
		assertThat(shown()).contains("algorithm").doesNotContain("2022");
		this.browser.navigate().back();
		arrive("year=2022");
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
		visit("/timeline?view=date");
		script("document.region = document.querySelector('main [role=status]')");
		click("//section[.//*[self::h2 or self::summary][normalize-space()='Kind']]//a[contains(., 'Plans')]");
		await("/timeline?view=date&kind=plans-and-strategies");
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
		visit("/timeline?view=date");
		type("from", "soon");
		this.browser.findElement(By.id("from")).sendKeys(Keys.ENTER);
		until((driver) -> driver.getTitle().contains("not understood"));
		// the browser itself reports the refusal, twice
		assertThat(complaints()).hasSizeBetween(1, 2).allSatisfy((entry) -> assertThat(entry).contains("400"));
	}

	@Test
	void keysZoomAndGoBackWithoutAReload() {
		visit("/timeline");
		press("+");
		arrive("from=2021");
		assertThat(sameDocument()).isTrue();
		press("+");
		arrive("from=2024");
		press("-");
		arrive("from=2021");
		script("document.querySelector('.rules-wrap').focus()");
		press(Keys.ESCAPE);
		await("/timeline");
		assertThat(sameDocument()).isTrue();
	}

	@Test
	void theCardOfARowIsWhollySeen() {
		visit("/timeline");
		List<WebElement> names = this.browser.findElements(By.cssSelector(".rules .nm a"));
		for (int at : List.of(0, names.size() / 2, names.size() - 1)) {
			script("arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })", names.get(at));
			new Actions(this.browser).moveToElement(names.get(at)).perform();
			assertThat(script(
					"const card = arguments[0].closest('.row').querySelector('.card').getBoundingClientRect();"
							+ "const room = document.querySelector('.rules-wrap').getBoundingClientRect();"
							+ "return card.height > 0 && card.top >= room.top && card.bottom <= room.bottom",
					names.get(at)))
				.as(names.get(at).getText())
				.isEqualTo(true);
		}
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
		assertThat(dialog.getText()).contains("Go to the search box", "from row to row");
		press(Keys.ESCAPE);
		assertThat(dialog.isDisplayed()).isFalse();
	}

	@Test
	void whatIsMarkedForCopyingGetsAButton() {
		this.browser.executeCdpCommand("Browser.grantPermissions",
				Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
		visit("/timeline?view=date");
		script("const text = document.createElement('pre'); text.dataset.copy = 'Copy it'; text.dataset.copied = 'Done';"
				+ "text.textContent = 'curl example'; document.querySelector('main > header').append(text);");
		click("//section[.//*[self::h2 or self::summary][normalize-space()='Kind']]//a[contains(., 'Plans')]");
		await("/timeline?view=date&kind=plans-and-strategies");
		WebElement button = this.browser.findElement(By.cssSelector("main > header pre + button.copy"));
		assertThat(button.getText()).isEqualTo("Copy it");
		button.click();
		until((driver) -> button.getText().equals("Done"));
		assertThat(this.browser.executeAsyncScript("navigator.clipboard.readText().then(arguments[0])"))
			.isEqualTo("curl example");
	}

	@Override
	protected void visit(String path) {
		super.visit(path);
		script("document.opened = true");
	}

	private boolean sameDocument() {
		return Boolean.TRUE.equals(script("return document.opened === true"));
	}

	private void type(String id, String text) {
		WebElement box = this.browser.findElement(By.id(id));
		script("arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })", box);
		box.sendKeys(text);
	}

	private void press(CharSequence keys) {
		this.browser.switchTo().activeElement().sendKeys(keys);
	}

	private String shown() {
		return this.browser.findElement(By.cssSelector("main .shown")).getText();
	}

	private void click(String xpath) {
		click(By.xpath(xpath));
	}

	private void await(String path) {
		arrive((address) -> address.equals(address(path)));
	}

}
