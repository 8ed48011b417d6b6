package org.policychronicle;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

import org.policychronicle.testing.BrowserTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What journalists, compliance officers, researchers, readers of Chinese and people on a
 * phone come for, each as they would go about it, in a real browser.
 */
class VisitorTaskTests extends BrowserTest {

	private static final String TOP = "return arguments[0].getBoundingClientRect().top";

	private static final String BOTTOM = "return arguments[0].getBoundingClientRect().bottom";

	@Test
	void aJournalistFindsWhatMustBeLabelledAndTheOfficialText() {
		visit("/");
		follow("AI content labelling measures");
		assertThat(text()).contains("In force since 1 September 2025", "Label visibly", "Label in metadata", "Art. 4",
				"Art. 5");
		WebElement official = this.browser.findElement(By.cssSelector(".rec-head .btn.first"));
		assertThat(official.getText()).startsWith("Read the official text");
		assertThat(official.getDomAttribute("href")).startsWith("http");
		assertThat(position(BOTTOM, official)).isLessThan(400);
	}

	@Test
	void aJournalistSeesWhatChangedInTwoYears() {
		visit("/");
		assertThat(texts("main .news h3")).hasSize(2);
		this.browser.findElement(By.cssSelector(".tasks a")).click();
		arrive("/developments");
		assertThat(texts("main time")).hasSizeGreaterThan(20);
	}

	@Test
	void aJournalistEmbedsTheTimeline() {
		visit("/timeline");
		assertThat(this.browser.findElements(By.xpath("//summary[contains(., 'Embed')]"))).hasSize(1);
		size(460, 360);
		visit("/embed/timeline");
		WebElement attribution = this.browser.findElement(By.xpath("//a[contains(., 'China AI Policy Chronicle')]"));
		assertThat(position(BOTTOM, attribution)).isLessThan(120);
		WebElement newest = this.browser.findElements(By.cssSelector("time"))
			.stream()
			.filter(WebElement::isDisplayed)
			.findFirst()
			.orElseThrow();
		assertThat(newest.getText()).contains("2026");
		assertThat(position(BOTTOM, newest)).isLessThan(360);
		size(1280, 900);
	}

	@Test
	void aJournalistAsksWhatHappenedOnADay() {
		visit("/");
		this.browser.findElement(By.cssSelector(".find input")).sendKeys("15 August 2023", Keys.ENTER);
		arrive("/search");
		follow("Events on 15 August 2023");
		arrive("from=2023-08-15");
		assertThat(texts(".yr > h2").get(0)).startsWith("Events on 15 August 2023");
		assertThat(texts(".yr > h2").get(1)).startsWith("Dated only to");
		assertThat(this.browser.findElement(By.cssSelector(".ev")).getText()).contains("Generative AI measures",
				"In force");
	}

	@Test
	void aComplianceOfficerFindsWhichRulesBindAChatbotInTwoClicks() {
		visit("/");
		follow("Find the rules for my service");
		arrive("/duties");
		follow("generates");
		arrive("service=generates");
		assertThat(texts(".mx tbody th[scope=row]")).contains("File the algorithm", "Label visibly");
		WebElement article = this.browser.findElement(By.cssSelector(".mx td a"));
		assertThat(article.getText()).matches("\\d+.*");
		assertThat(article.getDomAttribute("href")).matches("/policies/[a-z0-9-]+#[a-z0-9-]+");
	}

	@Test
	void aComplianceOfficerComparesTwoRulesDutyByDuty() {
		visit("/compare?policies=algorithmic-recommendation-provisions,deep-synthesis-provisions");
		WebElement filing = this.browser.findElement(By.xpath("//tr[th[contains(., 'File the algorithm')]]"));
		assertThat(filing.getText()).contains("Article 24", "Article 19");
		assertThat(text()).contains("not recorded").doesNotContain("none in");
	}

	@Test
	void aComplianceOfficerFollowsDevelopmentsAndSeesTheNextDates() {
		visit("/");
		assertThat(texts("h2")).anyMatch((heading) -> heading.startsWith("Next dates"));
		visit("/developments");
		assertThat(this.browser.findElements(By.cssSelector("main a[href*='format=atom']"))).isNotEmpty();
		assertThat(this.browser.findElements(By.cssSelector("main a[href*='format=ics']"))).isNotEmpty();
	}

	@Test
	void aResearcherTakesATableAndARecordForTheReferenceManager() {
		visit("/policies?agency=cac&role=issued&yearFrom=2021&yearTo=2023");
		assertThat(this.browser.findElements(By.cssSelector("main a[href*='format=xlsx']"))).hasSize(1);
		assertThat(this.browser.findElements(By.cssSelector("main a[href*='bom=true']"))).hasSize(1);
		visit("/policies/generative-ai-interim-measures");
		for (String tag : List.of("citation_title", "citation_author", "citation_publication_date")) {
			assertThat(this.browser.findElements(By.cssSelector("meta[name='" + tag + "']"))).as(tag).isNotEmpty();
		}
	}

	@Test
	void aResearcherSeesAllBodiesByYearAtOnce() {
		visit("/agencies");
		assertThat(this.browser.findElements(By.cssSelector(".years-of tbody tr"))).hasSizeGreaterThan(70);
		assertThat(this.browser.findElement(By.cssSelector(".years-of tbody tr")).getText()).startsWith("CAC");
	}

	@Test
	void aResearcherSeesHowSureADateIs() {
		visit("/policies/generative-ai-interim-measures");
		WebElement history = this.browser.findElement(By.cssSelector(".dates"));
		assertThat(history.getText()).contains("●", "15 August 2023");
		assertThat(history.findElements(By.cssSelector("a"))).isNotEmpty();
	}

	@Test
	void aReaderOfChineseReadsChinese() {
		visit("/zh/policies/generative-ai-interim-measures");
		assertThat(this.browser.findElement(By.tagName("h1")).getText()).isEqualTo("生成式人工智能暂行办法");
		assertThat(text()).contains("现行有效，自2023年8月15日起施行", "算法备案");
	}

	@Test
	void onAPhoneTheTimelineIsAListWithTheNewestFirst() {
		size(390, 844);
		visit("/timeline");
		List<WebElement> entries = this.browser.findElements(By.cssSelector(".ev"));
		assertThat(position(BOTTOM, entries.get(0))).isLessThan(844);
		assertThat(entries.subList(0, 10))
			.allSatisfy((entry) -> assertThat(entry.getSize().height).isGreaterThanOrEqualTo(44));
		assertThat(texts(".yr > h2").get(0)).startsWith("2026");
		assertThat(this.browser.findElements(By.cssSelector(".masthead nav a, .years a")))
			.allSatisfy((target) -> assertThat(target.getSize().height).isGreaterThanOrEqualTo(44));
		assertThat(this.browser.findElements(By.cssSelector(".rules"))).noneMatch(WebElement::isDisplayed);
		size(1280, 900);
	}

	@Test
	void aScriptWriterFindsAFirstCallBeforeTheReference() {
		visit("/developers");
		WebElement call = this.browser.findElement(By.cssSelector("main pre"));
		assertThat(call.getText()).startsWith("curl ");
		assertThat(position(TOP, call)).isLessThan(900);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/policies", "/provisions", "/agencies", "/organizations", "/news", "/data-notes",
			"/timeline", "/search?q=law", "/changes", "/evidence" })
	void twentyTabsAtMostLeadToTheFirstResult(String path) {
		visit(path);
		for (int tabs = 1; tabs <= 20; tabs++) {
			new Actions(this.browser).sendKeys(Keys.TAB).perform();
			WebElement focused = this.browser.switchTo().activeElement();
			if (focused.getText().startsWith("Skip to the results")) {
				new Actions(this.browser).sendKeys(Keys.ENTER).perform();
			}
			else if ((Boolean) script("return !!document.activeElement"
					+ ".closest('.hit, .records li, .ev, #results td, #results th, .references li')")) {
				return;
			}
		}
		throw new AssertionError("after twenty Tabs no result has the focus");
	}

	private void follow(String text) {
		follow(By.xpath("//main//a[contains(normalize-space(.), '" + text + "')]"));
	}

	private double position(String which, WebElement element) {
		return ((Number) script(which, element)).doubleValue();
	}

}
