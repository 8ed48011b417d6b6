package org.policychronicle;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How much of the Chinese pages is in English: headlines, headings of the overview, its
 * words, citations and code stay as they are, and so do proper names, which begin with a
 * capital letter; of the rest at most a tenth.
 */
@ChronicleTest
class ChinesePagesTests {

	private static final double MOST = 0.1;

	/** What stays as it was published, or is no prose. */
	private static final String ASIDE = "[aria-labelledby=cite], [aria-labelledby=names], .overview, pre, code, "
			+ "a[rel~=external], a[href*=/news/], a[href*=/evidence/], a[href*='/source#'], time, svg";

	/** Pages of headlines or code. */
	private static final Set<String> APART = Set.of("/developers", "/developers/explorer", "/source", "/evidence",
			"/news", "/news/bloomberg-nvidia-controls");

	private static final Pattern WORD = Pattern.compile("(?<![\\w.@/-])[a-z][a-z’'-]+(?![\\w.@/-])");

	private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

	/** Chinese is counted by the word, of which one has about this many characters. */
	private static final double CHARACTERS = 1.6;

	@LocalServerPort
	private int port;

	@Test
	void atMostATenthOfTheWordsOfAChinesePageIsEnglish() {
		Site site = new Site(this.port);
		Set<String> paths = new TreeSet<>(PortalPages.byTemplate().values());
		paths.removeIf((path) -> path.contains("year=abc") || path.startsWith("/resolve") || APART.contains(path));
		paths.add("/search?q=%E7%AE%97%E6%B3%95");
		paths.remove("/search?q=law");
		for (String collection : List.of("policies", "agencies", "timeline", "terms", "statistics", "data-notes")) {
			for (JsonNode record : site.json("/api/v1/" + collection + "?size=12").path("items")) {
				paths.add(record.path("links").path("html").stringValue());
			}
		}
		List<String> english = new ArrayList<>();
		double all = 0;
		for (String path : paths) {
			Document page = site.page("/zh" + (path.equals("/") ? "" : path));
			double part = part(page);
			all += part;
			if (part > MOST) {
				english.add("%.2f %s: %s".formatted(part, path, String.join(" ", words(page))));
			}
		}
		System.out.printf("Chinese pages: %.3f of the words of %d pages are English%n", all / paths.size(),
				paths.size());
		assertThat(english).isEmpty();
	}

	private static double part(Document page) {
		String text = text(page);
		double english = words(page).size();
		double chinese = HAN.matcher(text).results().count() / CHARACTERS;
		return (english + chinese == 0) ? 0 : english / (english + chinese);
	}

	private static List<String> words(Document page) {
		return WORD.matcher(text(page)).results().map((match) -> match.group()).toList();
	}

	private static String text(Document page) {
		Element main = page.selectFirst("main").clone();
		main.select(ASIDE).remove();
		return main.text();
	}

}
