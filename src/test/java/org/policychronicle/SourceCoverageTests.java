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

import org.policychronicle.testing.ChronicleTest;
import org.policychronicle.testing.Site;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the data to the document at their beginning: by line numbers alone, since its
 * text is not needed here, and by {@code census.tsv}, a list of its facts made by
 * somebody who had not seen the data.
 */
@ChronicleTest
class SourceCoverageTests {

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void everyLineThatStatesSomethingIsCitedByARecord() {
		assertThat(numbers("""
				select line from source_line where role = 'statement'
				and line not in (select line from citation where kind <> 'note') order by line
				""")).as("lines nobody cites").isEmpty();
		assertThat(numbers("select line from source_line where role = 'statement'")).hasSizeGreaterThan(100);
	}

	@Test
	void everyLineOfTheDocumentHasARoleAndASection() {
		assertThat(numbers("select line_count from source_document")).containsExactly(139);
		assertThat(numbers("select line from source_line order by line")).hasSize(139).startsWith(1).endsWith(139);
		assertThat(numbers("""
				select l.line from source_line l join source_section s on s.id = l.section_id
				where l.line not between s.first_line and s.last_line
				""")).isEmpty();
		assertThat(numbers("select position from source_section")).hasSize(22);
	}

	@Test
	void noRecordCitesALineThatDoesNotExist() {
		assertThat(numbers("select line from citation where line not in (select line from source_line)")).isEmpty();
	}

	@Test
	void everyMilestoneEventAgreesWithADateOfItsPolicy() {
		assertThat(this.jdbc
			.sql("""
					select e.slug from timeline_event e where e.milestone is not null
					and exists (select from event_policy ep where ep.event_id = e.id) and not exists (
						select from event_policy ep join policy_date d on d.policy_id = ep.policy_id
						where ep.event_id = e.id and d.milestone = e.milestone and d.day = e.day and d.precision = e.precision)
					""")
			.query(String.class)
			.list()).isEmpty();
		assertThat(this.jdbc.sql("""
				select distinct p.slug || ' ' || d.milestone from policy_date d join policy p on p.id = d.policy_id
				where d.milestone in ('adopted', 'effective') and not exists (
					select from timeline_event e join event_policy ep on ep.event_id = e.id and ep.policy_id = p.id
					where e.milestone = d.milestone or e.day = d.day)
				""").query(String.class).list()).as("adoption and entry into force are events too").isEmpty();
	}

	@Test
	void everyHighAndMediumDoubtIsANoteOnSomeRecord() {
		assertThat(this.jdbc.sql("select code from data_note order by code").query(String.class).list())
			.contains(codes(1, 47));
		assertThat(this.jdbc.sql("""
				select code from data_note n where not exists (select from note_subject s where s.note_id = n.id)
				""").query(String.class).list()).isEmpty();
	}

	// A fact is found if one record of its collection holds all of its fragments.
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

	private static String[] codes(int first, int last) {
		String[] codes = new String[last - first + 1];
		for (int i = 0; i < codes.length; i++) {
			codes[i] = "I-%02d".formatted(first + i);
		}
		return codes;
	}

	private List<Integer> numbers(String query) {
		return this.jdbc.sql(query).query(Integer.class).list();
	}

	record Fact(String id, String lines, String collection, String fragments, String says) {

		boolean isIn(String text) {
			return Arrays.stream(this.fragments.toLowerCase(Locale.ROOT).split(" && "))
				.allMatch((fragment) -> Arrays.stream(fragment.split(" \\| ")).anyMatch(text::contains));
		}

	}

}
