package org.policychronicle;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A dependency of tests may bring an older library that then wins over the product's own.
 * Generated parsers compare the version they were made with to the one they run on, and
 * complain.
 */
@ExtendWith(OutputCaptureExtension.class)
class GeneratedParserTests {

	@ParameterizedTest
	@ValueSource(strings = { "org.hibernate.grammars.hql.HqlParser", "org.hibernate.grammars.hql.HqlLexer",
			"org.hibernate.grammars.graph.GraphLanguageParser",
			"org.springframework.data.jpa.repository.query.HqlParser",
			"org.springframework.data.jpa.repository.query.JpqlParser" })
	void itRunsOnTheVersionItWasGeneratedWith(String parser, CapturedOutput output) throws Exception {
		try (URLClassLoader anew = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
			assertThat(Class.forName(parser, true, anew).getClassLoader()).isSameAs(anew);
		}
		assertThat(output.getAll()).doesNotContain("ANTLR");
	}

	private static URL[] classPath() throws MalformedURLException {
		List<URL> places = new ArrayList<>();
		for (String place : System.getProperty("java.class.path").split(File.pathSeparator)) {
			URI address = new File(place).toURI();
			places.add(address.toURL());
		}
		return places.toArray(URL[]::new);
	}

}
