package org.policychronicle.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One address for each template that is a page, so that what holds for all pages is asked
 * of each kind of them once.
 */
public final class PortalPages {

	private static final Path TEMPLATES = Path.of("src/main/resources/templates");

	private static final Map<String, String> BY_TEMPLATE = new TreeMap<>(Map.ofEntries(Map.entry("home/home", "/"),
			Map.entry("timeline/rules", "/timeline"), Map.entry("timeline/list", "/timeline?view=date"),
			Map.entry("timeline/detail", "/timeline/made-in-china-2025-published"),
			Map.entry("policies/list", "/policies?agency=cac&yearBasis=effective"),
			Map.entry("policies/detail", "/policies/personal-information-protection-law"),
			Map.entry("policies/compare", "/compare?policies=data-security-law,cybersecurity-law"),
			Map.entry("policies/topics", "/topics"), Map.entry("policies/topic", "/topics/generative-ai"),
			Map.entry("policies/upcoming", "/upcoming"), Map.entry("policies/developments", "/developments"),
			Map.entry("policies/duties", "/duties?service=generates"), Map.entry("provisions/list", "/provisions"),
			Map.entry("agencies/list", "/agencies"), Map.entry("agencies/detail", "/agencies/cac"),
			Map.entry("organizations/list", "/organizations"),
			Map.entry("organizations/detail", "/organizations/baidu"), Map.entry("news/list", "/news"),
			Map.entry("news/detail", "/news/bloomberg-nvidia-controls"), Map.entry("statistics/list", "/statistics"),
			Map.entry("statistics/detail", "/statistics/algorithm-provision-categories"),
			Map.entry("terms/list", "/terms"), Map.entry("terms/detail", "/terms/anonymized-information"),
			Map.entry("notes/list", "/data-notes"),
			Map.entry("notes/detail", "/data-notes/development-plan-release-date"),
			Map.entry("evidence/list", "/evidence"),
			Map.entry("evidence/detail", "/evidence/personal-information-protection-law-text"),
			Map.entry("changes/list", "/changes"), Map.entry("source/source", "/source"),
			Map.entry("search/results", "/search?q=law"), Map.entry("search/resolve", "/resolve?name=measures"),
			Map.entry("developers/developers", "/developers"), Map.entry("developers/explorer", "/developers/explorer"),
			Map.entry("dictionary/dictionary", "/dictionary"), Map.entry("home/about", "/about"),
			Map.entry("home/keeping", "/about/keeping"), Map.entry("home/reliability", "/about/reliability"),
			Map.entry("home/security", "/about/security"), Map.entry("home/data", "/data"),
			Map.entry("home/problem", "/problems/bad-parameter"), Map.entry("error", "/policies?year=abc")));

	private PortalPages() {
	}

	public static Map<String, String> byTemplate() {
		return BY_TEMPLATE;
	}

	/**
	 * The addresses above, and those of pages that look different when there is nothing
	 * to show.
	 */
	public static Set<String> addresses() {
		Set<String> addresses = new TreeSet<>(BY_TEMPLATE.values());
		addresses.addAll(Set.of("/policies?year=1999&type=law", "/search?q=persnal", "/search", "/compare", "/duties"));
		return addresses;
	}

	public static Set<String> templates() {
		try (Stream<Path> files = Files.walk(TEMPLATES)) {
			return files.filter((file) -> file.toString().endsWith(".html"))
				.filter((file) -> read(file).contains("layout :: page"))
				.map((file) -> TEMPLATES.relativize(file).toString().replace('\\', '/').replace(".html", ""))
				.collect(Collectors.toCollection(TreeSet::new));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
