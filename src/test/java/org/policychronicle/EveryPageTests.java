package org.policychronicle;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

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
				if (seen.add(page)) {
					waiting.add(page);
				}
			}
		}
		anchors.stream().filter((link) -> link.contains("#")).forEach(this::checkAnchor);
		System.out.printf("Every page: %d addresses visited, %d of them pages%n", seen.size(), this.pages.size());
		assertThat(this.faults).isEmpty();
		assertThat(this.pages).hasSizeGreaterThan(200);
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
				// filters can be combined without end: those of a filtered page are not
				// tried again
				if (!filtered || query.isEmpty()) {
					links.add(target.getRawPath() + query + fragment);
				}
			}
			else {
				this.faults.add(path + (link.tagName().equals("a") ? " links to an address nobody has opened: "
						: " loads from another host: ") + target);
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
		fault(page.select("script:not([src]), style, [style]").size() > 0, path, "has inline script or style");
		fault(page.select("a[href=''], a:not([href])").size() > 0, path, "has a link to nowhere");
		fault(page.select("a:matches(^\\s*$)").size() > 0, path, "has a link without a text");
		List<String> ids = page.select("[id]").eachAttr("id");
		fault(new HashSet<>(ids).size() != ids.size(), path, "uses an id twice");
		for (Element control : page.select("input:not([type=hidden]), select")) {
			fault(page.select("label[for=" + control.id() + "]").isEmpty(), path, "has an unlabelled " + control.id());
		}
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
