package org.policychronicle;

import java.util.List;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;

import org.policychronicle.testing.BrowserTest;
import org.policychronicle.testing.Chromium;

import static org.assertj.core.api.Assertions.assertThat;

/** Uses the portal as a person does, in a real browser. */
class BrowserTests extends BrowserTest {

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
		for (int width : List.of(992, 1024, 1100, 1150)) {
			size(width, 900);
			for (String path : List.of("/policies", "/policies?agency=cac&status=in-force", "/provisions", "/news",
					"/data-notes", "/evidence", "/agencies", "/search?q=label")) {
				visit(path);
				assertThat(
						script("""
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
			assertThat(complaints()).as(path).isEmpty();
		}
		assertThat(this.browser.findElements(By.cssSelector("script[type='application/ld+json']"))).hasSize(1);
	}

	@Test
	void everythingWorksWithScriptOffToo() {
		ChromeDriver scripted = this.browser;
		this.browser = Chromium.startWithoutScript(1280, 900);
		try {
			visit("/timeline");
			this.browser.findElement(By.cssSelector("[data-way=in]")).click();
			assertThat(this.browser.getCurrentUrl()).matches(".*/timeline\\?from=\\d{4}&to=\\d{4}");
			this.browser.findElement(By.cssSelector("[data-way=out]")).click();
			this.browser.findElement(By.cssSelector("[data-way=all]")).click();
			assertThat(this.browser.getCurrentUrl()).endsWith("/timeline");
			visit("/timeline?view=date");
			this.browser.findElement(By.id("from")).sendKeys("2023" + Keys.ENTER);
			arrive("from=2023");
			assertThat(text()).contains("Events from 2023 on");
			this.browser.findElement(By.cssSelector(".tags a")).click();
			this.browser.findElement(By.cssSelector(".pager a[rel=next]")).click();
			assertThat(this.browser.getCurrentUrl()).contains("page=2");
			assertThat(this.browser.findElement(By.id("shortcuts")).isDisplayed()).isFalse();
		}
		finally {
			this.browser.quit();
			this.browser = scripted;
		}
	}

	@Test
	void noPageScrollsSidewaysOnASmallScreen() {
		// a window cannot be made narrower than 500 pixels, what it shows can
		size(320, 900);
		for (String path : List.of("/", "/timeline", "/policies", "/policies/algorithmic-recommendation-provisions",
				"/agencies", "/agencies/cac", "/organizations", "/news", "/statistics", "/terms", "/data-notes",
				"/source", "/evidence", "/data", "/search?q=law",
				"/compare?policies=data-security-law,cybersecurity-law", "/developers", "/developers/explorer",
				"/about", "/nowhere")) {
			visit(path);
			Object overflow = script(
					"const root = document.documentElement; return root.scrollWidth - root.clientWidth");
			assertThat(script("return window.innerWidth")).isEqualTo(320L);
			assertThat(overflow).as(path).isEqualTo(0L);
		}
	}

	private void follow(String link) {
		follow(By
			.xpath("//main//a[normalize-space()=\"%s\"] | //nav//a[normalize-space()=\"%s\"]".formatted(link, link)));
	}

	private void choose(String facet, String value) {
		follow(By.xpath("//section[h2[normalize-space()='" + facet + "']]//a[.//span='" + value + "']"));
		assertThat(texts(".tags")).singleElement().asString().contains(value);
	}

	private String heading() {
		return this.browser.findElement(By.tagName("h1")).getText();
	}

}
