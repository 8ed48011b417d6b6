package org.policychronicle;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import org.policychronicle.testing.ChronicleTest;
import org.policychronicle.testing.PortalPages;
import org.policychronicle.testing.Site;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Has every kind of page, every record and the style sheet read by the Nu HTML checker.
 * The checker lives in a class loader of its own, since it is built on older libraries
 * than ours.
 */
@ChronicleTest
class HtmlCheckTests {

	private static final Path CHECKER = Path.of("target/nu-validator");

	@LocalServerPort
	private int port;

	@Test
	void theCheckerFindsNoErrorOnAnyPage() throws Exception {
		Site site = new Site(this.port);
		Set<String> pages = new TreeSet<>(PortalPages.addresses());
		for (String collection : List.of("policies", "agencies", "organizations", "timeline", "news", "statistics",
				"terms", "data-notes", "evidence")) {
			site.json("/api/v1/" + collection + "?size=100").path("items").forEach((item) -> {
				pages.add("/" + collection + "/" + item.path("slug").stringValue());
			});
		}
		try (URLClassLoader checker = checker()) {
			// read first, since the checker takes every core and a page may then wait too
			// long
			Map<String, String> read = new TreeMap<>();
			pages.forEach((path) -> read.put(path, site.get(path).body()));
			List<String> faults = read.entrySet()
				.parallelStream()
				.flatMap((page) -> check(checker, page.getValue()).lines().map((line) -> page.getKey() + line))
				.filter((line) -> line.contains(" error: "))
				.toList();
			assertThat(faults).isEmpty();
			assertThat(check(checker, "<!DOCTYPE html><title>x</title><p lang=en><h1></p>")).contains("error");
		}
		assertThat(pages).hasSizeGreaterThan(300);
	}

	private static String check(ClassLoader checker, String page) {
		try {
			Class<?> type = checker.loadClass("nu.validator.client.EmbeddedValidator");
			Object validator = type.getConstructor().newInstance();
			Class<?> format = checker.loadClass("nu.validator.client.EmbeddedValidator$OutputFormat");
			type.getMethod("setOutputFormat", format)
				.invoke(validator,
						Arrays.stream(format.getEnumConstants())
							.filter((constant) -> constant.toString().equals("GNU"))
							.findFirst()
							.orElseThrow());
			return (String) type.getMethod("validate", InputStream.class)
				.invoke(validator, new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
		}
		catch (ReflectiveOperationException ex) {
			throw new AssertionError(ex);
		}
	}

	private static URLClassLoader checker() throws Exception {
		File[] jars = CHECKER.toFile().listFiles((file) -> file.getName().endsWith(".jar"));
		assertThat(jars).as("copied by the build into " + CHECKER).isNotEmpty();
		URL[] addresses = new URL[jars.length];
		for (int i = 0; i < jars.length; i++) {
			addresses[i] = jars[i].toURI().toURL();
		}
		return new URLClassLoader(addresses, ClassLoader.getPlatformClassLoader());
	}

}
