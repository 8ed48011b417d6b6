package org.policychronicle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.policychronicle.testing.BrowserTest;
import org.policychronicle.testing.PortalPages;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Lets axe look at every kind of page, in both themes, on a small screen and on a large
 * one. The dark theme changes colours and nothing else, so there it looks at these alone.
 */
class AccessibilityTests extends BrowserTest {

	private static final String RUN = """
			const answer = arguments[arguments.length - 1];
			const options = { resultTypes: ['violations'], ...arguments[0] };
			axe.run(document, options).then(
					found => answer(found.violations.map(violation => violation.id + ': '
							+ violation.nodes.slice(0, 3).map(node => node.target + ' ' + node.failureSummary).join(' | '))),
					failure => answer(['axe: ' + failure]));
			""";

	private static final Map<String, Object> ALL_RULES = Map.of("rules",
			Map.of("target-size", Map.of("enabled", true)));

	private static final Map<String, Object> COLOURS = Map.of("runOnly",
			List.of("color-contrast", "link-in-text-block"));

	private final String axe = axe();

	@Test
	void everyTemplateThatIsAPageHasAnAddressHere() {
		assertThat(PortalPages.byTemplate().keySet()).isEqualTo(PortalPages.templates());
	}

	@Test
	void axeFindsNoViolationOnAnyKindOfPage() {
		List<String> violations = new ArrayList<>();
		for (String path : PortalPages.addresses()) {
			visit(path);
			script(this.axe);
			for (int width : List.of(1280, 320)) {
				look(width, "light", ALL_RULES, path, violations);
				look(width, "dark", COLOURS, path, violations);
			}
		}
		assertThat(violations).isEmpty();
	}

	private void look(int width, String theme, Map<String, Object> rules, String path, List<String> violations) {
		size(width, 900);
		this.browser.executeCdpCommand("Emulation.setEmulatedMedia",
				Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", theme))));
		Object found = this.browser.executeAsyncScript(RUN, rules);
		((List<?>) found).forEach((violation) -> violations.add(path + " " + width + " " + theme + " " + violation));
	}

	private static String axe() {
		try (InputStream script = AccessibilityTests.class.getResourceAsStream("/axe.min.js")) {
			return new String(script.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

}
