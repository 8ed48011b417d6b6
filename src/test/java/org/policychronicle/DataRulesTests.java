package org.policychronicle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.policychronicle.testing.ChronicleTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds every migration to the rules of the data that the database itself cannot hold.
 * What breaks one is named by file and row, so that whoever keeps the record knows where
 * to look.
 */
@ChronicleTest
class DataRulesTests {

	private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

	@Autowired
	private JdbcClient jdbc;

	@Test
	void everyPieceOfEvidenceThatIsNamedExists() {
		assertThat(rows("""
				select distinct s.kind || ' ' || r.slug || ' ' || s.field, s.slug from support s
				join record r on r.kind = s.kind and r.id = s.id where s.slug not in (select slug from evidence)
				""")).as("named as evidence, but not in the table of evidence").isEmpty();
	}

	@Test
	void noEvidenceSupportsNothing() {
		assertThat(rows("select 'evidence', slug from evidence where slug not in (select slug from support)"))
			.as("evidence that nothing rests on")
			.isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "policy", "agency", "organization", "timeline_event", "news_item", "statistic", "term",
			"provision" })
	void everyEstablishedRecordHasEvidence(String table) {
		assertThat(rows("select '" + table + "', slug from " + table
				+ " where origin = 'established' and (cardinality(evidence) = 0 or confidence is null)"))
			.isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "policy_name", "policy_date", "policy_agency", "policy_relation" })
	void everyEstablishedValueOfAPolicyHasEvidence(String table) {
		String owner = table.equals("policy_relation") ? "from_id" : "policy_id";
		String layer = table.equals("policy_name") ? "origin" : "basis";
		assertThat(rows("select '" + table + "', p.slug from " + table + " v join policy p on p.id = v." + owner
				+ " where v." + layer + " = 'established' and (cardinality(v.evidence) = 0 or v.confidence is null)"))
			.isEmpty();
	}

	@Test
	void whatOnlyTheEstablishedLayerCanGiveIsGrounded() {
		for (String field : List.of("chinese_title chineseTitle", "document_number documentNumber", "chapters chapters",
				"articles articles")) {
			String[] names = field.split(" ");
			assertThat(rows("select '" + names[1] + "', slug from policy p where " + names[0]
					+ " is not null and origin = 'document' and not exists (select from grounding g where g.policy_id = p.id and g.field in ('record', '"
					+ names[1] + "'))"))
				.as("values without evidence")
				.isEmpty();
		}
		for (String field : List.of("chinese_name chineseName", "website website", "founded_on founded",
				"dissolved_on dissolved")) {
			String[] names = field.split(" ");
			assertThat(rows("select '" + names[1] + "', slug from agency a where " + names[0]
					+ " is not null and origin = 'document' and not exists (select from grounding g where g.agency_id = a.id and g.field in ('record', '"
					+ names[1] + "'))"))
				.as("values without evidence")
				.isEmpty();
		}
	}

	@Test
	void noValueThatANoteContradictsStandsInTheRecord() {
		assertThat(
				rows("""
						with note as (
							select n.slug, s.* from data_note n join note_subject s on s.note_id = n.id
							where n.confidence in ('high', 'medium')
						)
						select 'date', p.slug from note n join policy p on p.id = n.policy_id
						join policy_date d on d.policy_id = p.id where n.field = 'dates' and d.basis = 'document'
						union all
						select 'body', p.slug from note n join policy p on p.id = n.policy_id
						join policy_agency a on a.policy_id = p.id where n.field = 'agencies' and a.basis = 'document'
						union all
						select 'provision', p.slug from note n join policy p on p.id = n.policy_id
						join provision v on v.policy_id = p.id where n.field = 'provisions' and v.origin = 'document'
						union all
						select 'text of a policy', p.slug from note n join policy p on p.id = n.policy_id
						join document_policy d on d.id = p.id
						where n.field = 'title' and p.title = d.title and p.chinese_title is null
						or n.field in ('summary', 'purpose', 'scope') and (p.summary = d.summary or p.purpose = d.purpose or p.scope = d.scope)
						union all
						select 'comparison', p.slug from note n join policy p on p.id = n.policy_id
						join comparison c on c.policy_id = p.id
						where n.field = 'comparisons' and coalesce(c.recorded_point, c.point) like '%enacted%'
						union all
						select 'event', e.slug from note n join timeline_event e on e.id = n.event_id
						join document_event d on d.id = e.id where e.origin <> 'replaced'
						and (n.field = 'date' and e.day = d.day and e.precision = d.precision
							or n.field = 'title' and e.title = d.title or n.field = 'details' and e.details = d.details)
						union all
						select 'news', i.slug from note n join news_item i on i.id = n.news_id
						join document_news d on d.id = i.id where n.field = 'date' and i.day = d.day
						union all
						select 'agency', a.slug from note n join agency a on a.id = n.agency_id
						join document_agency d on d.id = a.id where n.field = 'function' and a.function = d.function
						union all
						select 'organization', o.slug from note n join organization o on o.id = n.organization_id
						join document_organization d on d.id = o.id
						where n.field = 'name' and o.name = d.name or n.field = 'description' and o.description = d.description
						union all
						select 'term', t.slug from note n join term t on t.id = n.term_id
						join document_term d on d.id = t.id where n.field = 'definition' and t.definition = d.definition
						union all
						select 'statistic', i.slug from note n join statistic i on i.id = n.statistic_id
						join document_statistic d on d.id = i.id where n.field = 'measures' and i.measures = d.measures
						"""))
			.as("contradicted by a note with high or medium confidence")
			.isEmpty();
		assertThat(rows("""
				select 'note', n.slug from data_note n join note_subject s on s.note_id = n.id
				where n.confidence in ('high', 'medium')
				""")).as("what the rule above looks at").hasSizeGreaterThan(100);
	}

	@Test
	void everyPolicyHasItsTitleAmongItsNames() {
		assertThat(rows("""
				select 'policy', slug from policy p where not exists
					(select from policy_name n where n.policy_id = p.id and n.name = p.title)
				""")).isEmpty();
	}

	@Test
	void noPolicyEntersIntoForceBeforeItIsIssued() {
		assertThat(rows("""
				select 'policy', slug from policy
				where effective_precision = 'day' and issued_precision = 'day' and effective_on < issued_on
				""")).isEmpty();
	}

	@Test
	void everySummaryIsAShortTextOfWholeSentences() {
		assertThat(rows("""
				select kind, slug from (
					select 'policy' kind, slug, summary text from policy union all
					select 'event', slug, details from timeline_event union all
					select 'provision', slug, text from provision union all
					select 'term', slug, definition from term union all
					select 'note', slug, document_says from data_note
				) record where length(text) not between 20 and 700 or text ~ '  ' or text !~ '[.?!)”"]$'
				""")).as("too short, too long, with double blanks, or without an end").isEmpty();
	}

	@Test
	void everyLaterMigrationThatChangesDataSaysSo() {
		assertThat(rows("""
				select 'policy', slug from policy where origin = 'established'
				and slug not in (select record_slug from change where record_kind = 'policy')
				union all
				select 'agency', slug from agency where origin = 'established'
				and slug not in (select record_slug from change where record_kind = 'agency')
				""")).as("not in the change log").isEmpty();
	}

	// Each row that the query finds: what it says, and the file and line of the first
	// migration that names the slug.
	private List<String> rows(String query) {
		return this.jdbc.sql(query)
			.query((row, number) -> row.getString(1) + " " + row.getString(2) + " at " + place(row.getString(2)))
			.list();
	}

	private static String place(String slug) {
		try (Stream<Path> files = Files.list(MIGRATIONS)) {
			List<String> places = new ArrayList<>();
			for (Path file : files.sorted().toList()) {
				List<String> lines = Files.readAllLines(file);
				for (int i = 0; i < lines.size(); i++) {
					if (lines.get(i).contains("'" + slug + "'") || lines.get(i).matches(".*[{,]" + slug + "[,}].*")) {
						places.add(file.getFileName() + ":" + (i + 1));
					}
				}
			}
			return String.join(", ", places);
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

}
