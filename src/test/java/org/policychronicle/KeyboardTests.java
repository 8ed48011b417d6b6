package org.policychronicle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

import org.policychronicle.testing.BrowserTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Uses the portal with the keyboard and nothing else. */
class KeyboardTests extends BrowserTest {

	/** In which part of the page the focus is, and whether it can be seen there. */
	private static final String FOCUS = """
			const focused = document.activeElement;
			const style = getComputedStyle(focused);
			const box = focused.getBoundingClientRect();
			return {
				part: focused === document.body ? 'end' : focused.closest('.skip') ? 'skip' : focused.closest('.find') ? 'search'
						: focused.closest('.masthead nav') ? 'sections' : focused.closest('.masthead') ? 'masthead'
						: focused.closest('.filters') ? 'filters' : focused.closest('svg, figure, .rules-wrap') ? 'picture' : focused.closest('.tools') ? 'tools'
						: focused.closest('.years') ? 'years'
						: focused.closest('main') ? 'list' : 'colophon',
				what: focused.outerHTML.slice(0, 120),
				seen: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
						&& box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0
			}
			""";

	@Test
	void tabWalksThroughTheTimelineInTheOrderInWhichItIsRead() {
		assertThat(walk("/timeline?from=2021&to=2022")).containsExactly("skip", "masthead", "search", "masthead",
				"sections", "skip", "tools", "years", "picture", "list", "colophon");
		assertThat(walk("/timeline?view=date&from=2021&to=2022")).containsExactly("skip", "masthead", "search",
				"masthead", "sections", "skip", "filters", "tools", "years", "list", "colophon");
	}

	@Test
	void thePictureIsOneTabStopAndArrowsMoveInIt() {
		visit("/timeline");
		script("document.querySelector('.rules-wrap').focus()");
		press(Keys.ARROW_DOWN);
		String first = this.browser.switchTo().activeElement().getText();
		assertThat(this.browser.switchTo().activeElement().findElement(By.xpath("..")).getDomAttribute("class"))
			.isEqualTo("nm");
		assertThat(this.browser.findElements(By.cssSelector(".card"))).filteredOn(WebElement::isDisplayed).hasSize(1);
		press(Keys.ARROW_DOWN);
		assertThat(this.browser.switchTo().activeElement().getText()).isNotEqualTo(first);
		press(Keys.ARROW_UP);
		assertThat(this.browser.switchTo().activeElement().getText()).isEqualTo(first);
		press(Keys.TAB);
		assertThat(focus().get("part")).isEqualTo("list");
	}

	@Test
	void tabWalksThroughThePoliciesInTheOrderInWhichTheyAreRead() {
		assertThat(walk("/policies?year=2022")).containsExactly("skip", "masthead", "search", "masthead", "sections",
				"skip", "list", "filters", "list", "picture", "list", "colophon");
	}

	@Test
	void theSkipLinkLeadsPastTheSections() {
		visit("/policies");
		press(Keys.TAB);
		assertThat(this.browser.switchTo().activeElement().getDomAttribute("class")).isEqualTo("skip");
		assertThat(this.browser.switchTo().activeElement().isDisplayed()).isTrue();
		press(Keys.ENTER);
		press(Keys.TAB);
		assertThat(this.browser.switchTo().activeElement().getDomAttribute("href")).isEqualTo("#results");
	}

	@Test
	void theFiltersAreUsedWithoutAMouse() {
		visit("/policies");
		script("document.querySelector('form.facet [name=q]').focus()");
		press("data" + Keys.ENTER);
		arrive("q=data");
		visit("/policies?q=data&agency=cac");
		tabUntil("a", (link) -> link.startsWith("issued "));
		assertThat(focus().get("part")).isEqualTo("filters");
		press(Keys.ENTER);
		arrive("role=issued");
		visit("/policies?q=data&agency=cac");
		tabUntil("a", (link) -> link.startsWith("2021"));
		press(Keys.ENTER);
		arrive("year=2021");
		assertThat(this.browser.findElement(By.cssSelector(".tags")).getText()).contains("Year");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/policies?agency=cac", "/provisions", "/agencies", "/organizations", "/news",
			"/statistics", "/terms", "/data-notes", "/evidence", "/search?q=label" })
	void atMostTwentyTabsLeadToTheFirstResult(String path) {
		visit(path);
		int tabs = 0;
		do {
			press(Keys.TAB);
			tabs++;
		}
		while (tabs < 20 && !"#results".equals(this.browser.switchTo().activeElement().getDomAttribute("href")));
		press(Keys.ENTER);
		do {
			press(Keys.TAB);
			tabs++;
		}
		while (tabs < 20 && !Boolean.TRUE.equals(script("return !!document.activeElement.closest('#results a')")));
		assertThat(tabs).isLessThan(20);
	}

	private List<String> walk(String path) {
		visit(path);
		List<String> parts = new ArrayList<>();
		List<Object> unseen = new ArrayList<>();
		while (parts.size() < 20) {
			press(Keys.TAB);
			Map<String, Object> focus = focus();
			String part = (String) focus.get("part");
			if (part.equals("end")) {
				break;
			}
			if (!Boolean.TRUE.equals(focus.get("seen"))) {
				unseen.add(focus.get("what"));
			}
			if (parts.isEmpty() || !parts.get(parts.size() - 1).equals(part)) {
				parts.add(part);
			}
		}
		assertThat(unseen).as("focused, but not seen to be").isEmpty();
		return parts;
	}

	private void tabUntil(String tag, Predicate<String> text) {
		for (int i = 0; i < 80; i++) {
			press(Keys.TAB);
			WebElement focused = this.browser.switchTo().activeElement();
			if (focused.getTagName().equals(tag)
					&& text.test(focused.getDomProperty("textContent").trim().replaceAll("\\s+", " "))) {
				return;
			}
		}
		throw new AssertionError("Tab never reaches it");
	}

	@SuppressWarnings("unchecked")
	private Map<String, Object> focus() {
		return (Map<String, Object>) script(FOCUS);
	}

	private void press(CharSequence keys) {
		new Actions(this.browser).sendKeys(keys).perform();
	}

}
