package org.policychronicle;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.policychronicle.testing.ChronicleTest;
import org.policychronicle.testing.PortalPages;
import org.policychronicle.testing.Site;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Walks every link of the portal from its front page, and reads every page as a careful
 * visitor would.
 */
@ChronicleTest
class EveryPageTests {

	@LocalServerPort
	private int port;

	private final Map<String, Document> pages = new TreeMap<>();

	private final List<String> faults = new ArrayList<>();

	@Test
	void everyPageIsThereAndSoundAndEveryLinkLeadsSomewhere() {
		Set<String> seen = new HashSet<>(Set.of("/"));
		Queue<String> waiting = new ArrayDeque<>(seen);
		Set<String> anchors = new TreeSet<>();
		while (!waiting.isEmpty()) {
			String path = waiting.remove();
			for (String link : visit(path)) {
				anchors.add(link);
				String page = link.replaceFirst("#.*", "");
				if (seen.add(isChinese(page) ? kind(page) : cell(page))) {
					waiting.add(page);
				}
			}
		}
		anchors.stream().filter((link) -> link.contains("#")).forEach(this::checkAnchor);
		this.pages.forEach(this::checkEditions);
		System.out.printf("Every page: %d addresses visited, %d of them pages%n", seen.size(), this.pages.size());
		assertThat(this.faults).isEmpty();
		assertThat(this.pages).hasSizeGreaterThan(400);
	}

	@Test
	void everyAddressOfTheReadmeAnswers() {
		Site site = new Site(this.port);
		Set<String> paths = Pattern.compile("http://localhost:8080(/[^\\s'\"`)|]*)")
			.matcher(PortalPages.read(Path.of("README.md")))
			.results()
			.map((match) -> match.group(1).replaceFirst("[.,;:]$", ""))
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(paths.stream().filter((path) -> path.startsWith("/api/v1/"))).hasSizeGreaterThanOrEqualTo(6);
		for (String path : paths) {
			if (path.contains("format=")) {
				assertThat(site.get(path).body().lines()).as(path).hasSizeGreaterThan(1);
			}
			else if (path.startsWith("/api/")) {
				assertThat(site.json(path).path("total").asLong(1)).as(path).isPositive();
			}
			else {
				assertThat(site.page(path).select("h1").text()).as(path).isNotBlank();
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/about/reliability", "/zh/about/reliability", "/about/security", "/zh/about/security" })
	void everyTestThatAPageNamesIsThere(String path) throws IOException {
		List<String> named = new Site(this.port).page(path).select("main code").eachText();
		try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
			assertThat(named).isNotEmpty()
				.isSubsetOf(files.map((file) -> file.getFileName().toString().replace(".java", "")).toList());
		}
	}

	// Of the filtered pages in Chinese one for each filter is enough.
	private static String kind(String page) {
		return page.replaceAll("=[^&]*", "");
	}

	// Of the years of one body one is enough: there are more than a thousand such cells.
	private static String cell(String page) {
		return page.contains("agency=") ? page.replaceAll("(year\\w*=)[^&]*", "$1") : page;
	}

	private Set<String> visit(String path) {
		HttpResponse<String> response = new Site(this.port).get(path);
		if (response.statusCode() != 200) {
			this.faults.add(path + " answers " + response.statusCode());
			return Set.of();
		}
		if (!response.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
			return Set.of();
		}
		Document page = Jsoup.parse(response.body(), "http://localhost:" + this.port + path);
		this.pages.put(path, page);
		check(path, page);
		Set<String> links = new TreeSet<>();
		boolean filtered = path.contains("?");
		for (Element link : page.select("a[href], link[href], img[src], script[src]")) {
			URI target = URI.create(link.absUrl(link.hasAttr("href") ? "href" : "src"));
			if ("localhost".equals(target.getHost())) {
				String query = (target.getRawQuery() != null) ? "?" + target.getRawQuery() : "";
				String fragment = (target.getRawFragment() != null) ? "#" + target.getRawFragment() : "";
				checkLanguage(path, link, target.getRawPath());
				// filters can be combined without end: those of a filtered page are not
				// tried again
				if (!filtered || query.isEmpty()) {
					links.add(target.getRawPath() + query + fragment);
				}
			}
			else if (!link.tagName().equals("a") || !link.attr("rel").contains("external")) {
				this.faults.add(path + " loads from another host, or does not say that it leads there: " + target);
			}
		}
		return links;
	}

	private void check(String path, Document page) {
		fault(page.select("h1").size() != 1, path, "has not exactly one h1");
		fault(page.title().isBlank() || page.title().contains("??"), path, "has no title");
		fault(page.select("meta[name=description]").attr("content").isBlank(), path, "has no description");
		fault(page.select("html").attr("lang").isBlank(), path, "does not say its language");
		fault(page.select("main").size() != 1, path, "has not exactly one main");
		fault(page.text().contains("??"), path, "lacks a text");
		fault(page.select("script:not([src]):not([type=application/ld+json]), style, [style]").size() > 0, path,
				"has inline script or style");
		fault(page.select("a[href=''], a:not([href])").size() > 0, path, "has a link to nowhere");
		fault(page.select("a:matches(^\\s*$)").size() > 0, path, "has a link without a text");
		if (isChinese(path)) {
			checkChinese(path, page);
		}
		List<String> ids = page.select("[id]").eachAttr("id");
		fault(new HashSet<>(ids).size() != ids.size(), path, "uses an id twice");
		for (Element control : page.select("input:not([type=hidden]), select")) {
			fault(page.select("label[for=" + control.id() + "]").isEmpty(), path, "has an unlabelled " + control.id());
		}
	}

	// Only the link to the other edition leaves the language; files and the API have
	// none.
	private void checkLanguage(String path, Element link, String target) {
		boolean page = !target.startsWith("/api/") && target.indexOf('.', target.lastIndexOf('/')) < 0;
		fault(page && !link.hasAttr("hreflang") && isChinese(target) != isChinese(path), path,
				"leaves its language for " + target);
	}

	private void checkChinese(String path, Document page) {
		for (TextNode text : page.body().nodeStream(TextNode.class).toList()) {
			Element holder = (Element) text.parent();
			boolean foreign = holder.closest("[lang]") != page.selectFirst("html") || holder.closest("code") != null;
			fault(!foreign && isEnglish(text.text()), path, "says in English: " + text.text());
		}
		for (String attribute : List.of("aria-label", "title", "placeholder", "alt")) {
			page.select("[" + attribute + "]:not([lang=en])")
				.eachAttr(attribute)
				.forEach((text) -> fault(isEnglish(text), path, "says to a screen reader in English: " + text));
		}
	}

	// Words in small letters and not a Chinese character; addresses and names of formats
	// are no words.
	private static boolean isEnglish(String text) {
		return text.codePoints().noneMatch(Character::isIdeographic) && !text.contains("://")
				&& Pattern.compile("\\b(?!OpenAPI)[A-Za-z]*[a-z]{2,}").matcher(text).find();
	}

	private void checkEditions(String path, Document page) {
		List<String> editions = page.select("link[hreflang]").eachAttr("href");
		fault(editions.size() != 3, path, "has not two editions and a default");
		for (String edition : editions) {
			Document other = this.pages.get(edition.replaceFirst("^http://localhost:8080", ""));
			if (other != null) {
				fault(!other.select("link[hreflang]").eachAttr("href").equals(editions), path,
						"is not what it is to " + edition);
			}
			else {
				fault(!path.contains("?"), path, "has an edition nobody found: " + edition);
			}
		}
	}

	private static boolean isChinese(String path) {
		return path.equals("/zh") || path.startsWith("/zh/") || path.startsWith("/zh?");
	}

	private void checkAnchor(String link) {
		String[] parts = link.split("#", 2);
		Document page = this.pages.get(parts[0]);
		fault(page != null && page.getElementById(parts[1]) == null, link, "leads to no place on its page");
	}

	private void fault(boolean found, String path, String what) {
		if (found) {
			this.faults.add(path + " " + what);
		}
	}

}
