package org.policychronicle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Looks up in the API every fact of {@code census.tsv}, a list made from the source
 * document by somebody who had not seen the data. A fact is found if one record of its
 * collection holds all of its fragments.
 */
@ChronicleTest
class CensusTests {

	@LocalServerPort
	private int port;

	@Test
	void theApiHoldsEveryFactOfTheCensus() throws IOException {
		Map<String, List<String>> records = new TreeMap<>();
		List<Fact> facts = facts();
		List<Fact> missing = new ArrayList<>();
		for (Fact fact : facts) {
			List<String> texts = records.computeIfAbsent(fact.collection(), this::texts);
			if (texts.stream().noneMatch(fact::isIn)) {
				missing.add(fact);
			}
		}
		System.out.printf("Census: %d of %d facts found%n", facts.size() - missing.size(), facts.size());
		assertThat(facts).hasSizeGreaterThan(250);
		assertThat(missing).isEmpty();
	}

	private List<String> texts(String collection) {
		Site site = new Site(this.port);
		Stream<JsonNode> told = collection.equals("timeline") ? site.told().stream() : Stream.empty();
		return Stream.concat(site.records(collection).stream(), told)
			.map((record) -> record.toString().toLowerCase(Locale.ROOT))
			.toList();
	}

	private static List<Fact> facts() throws IOException {
		return new ClassPathResource("census.tsv").getContentAsString(StandardCharsets.UTF_8)
			.lines()
			.skip(1)
			.map((line) -> line.split("\t"))
			.map((cells) -> new Fact(cells[0], cells[1], cells[2], cells[3], cells[4]))
			.toList();
	}

	record Fact(String id, String lines, String collection, String fragments, String says) {

		boolean isIn(String text) {
			return Arrays.stream(this.fragments.toLowerCase(Locale.ROOT).split(" && "))
				.allMatch((fragment) -> Arrays.stream(fragment.split(" \\| ")).anyMatch(text::contains));
		}

	}

}
