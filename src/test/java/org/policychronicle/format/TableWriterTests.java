package org.policychronicle.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180Parser;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policychronicle.record.PartialDate;
import org.policychronicle.record.Records;
import org.policychronicle.web.Format;
import org.policychronicle.web.Rows;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Tables are read back by two readers of CSV as what they were. */
class TableWriterTests {

	private static final JsonMapper MAPPER = new JsonMapper();

	private static final String HEADER = "slug,date,amount,part.name,tags,people.name,people.roles";

	@Test
	void chineseQuotesCommasAndLineBreaksComeBackAsTheyWere() throws Exception {
		String text = "人工智能 says \"yes, and\r\nno\",\nor 『也许』";
		List<List<String>> read = read(write(List.of(thing(text, null)), Format.CSV, List.of()));
		assertThat(read).hasSize(2);
		assertThat(read.get(1)).containsExactly(text, "2022-01", "", "", "a | b", "Li | Wang", "x, y | z");
	}

	@Test
	void theColumnsAreTheSameWithoutAnyRow() throws IOException {
		assertThat(write(List.of(), Format.CSV, List.of())).isEqualTo(HEADER + "\r\n");
		assertThat(write(List.of(), Format.NDJSON, List.of())).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+cmd|' /C calc'!A0", "-2+3+cmd", "@SUM(A1)", "\tx", "\rx", "\n=x", "＝1", "＋1" })
	void aTextThatIsAFormulaIsMadeOneNoMore(String formula) throws Exception {
		List<List<String>> read = read(write(List.of(thing(formula, null)), Format.CSV, List.of()));
		assertThat(read.get(1).get(0)).isEqualTo("'" + formula);
	}

	@Test
	void numbersStayNumbers() throws Exception {
		List<List<String>> read = read(write(List.of(thing("-12.5", -3.5), thing("+86", 1e7)), Format.CSV, List.of()));
		assertThat(read.get(1).subList(0, 3)).containsExactly("-12.5", "2022-01", "-3.5");
		assertThat(read.get(2).subList(0, 3)).containsExactly("+86", "2022-01", "10000000");
	}

	@Test
	void fieldsAreChosenInTheOrderAskedFor() throws Exception {
		String csv = write(List.of(thing("x", 1.0)), Format.CSV, List.of("people", "slug"));
		assertThat(read(csv).get(0)).containsExactly("people.name", "people.roles", "slug");
		String line = write(List.of(thing("x", 1.0)), Format.NDJSON, List.of("tags", "slug"));
		assertThat(line).isEqualTo("{\"tags\":[\"a\",\"b\"],\"slug\":\"x\"}\n");
	}

	@Test
	void aLineOfNdjsonIsTheWholeRecordHoweverManyLinesItsTextHas() throws IOException {
		Thing thing = thing("one\ntwo\u2028three", 2.5);
		String[] lines = write(List.of(thing, thing), Format.NDJSON, List.of()).split("\n");
		assertThat(lines).hasSize(2);
		JsonNode expected = MAPPER.valueToTree(thing);
		assertThat(MAPPER.readTree(lines[1])).isEqualTo(MAPPER.readTree(expected.toString()));
	}

	private static String write(List<Thing> things, Format format, List<String> fields) throws IOException {
		ByteArrayOutputStream written = new ByteArrayOutputStream();
		new TableWriter(MAPPER).write(new Rows<>("things", Thing.class, fields, Records.of(things)), format, written);
		return written.toString(StandardCharsets.UTF_8);
	}

	private static List<List<String>> read(String csv) throws Exception {
		List<List<String>> one = CSVFormat.RFC4180.parse(new StringReader(csv))
			.stream()
			.map(CSVRecord::toList)
			.toList();
		try (CSVReader reader = new CSVReaderBuilder(new StringReader(csv)).withCSVParser(new RFC4180Parser())
			.build()) {
			List<List<String>> other = reader.readAll().stream().map(List::of).toList();
			assertThat(normal(other)).isEqualTo(normal(one));
		}
		return one;
	}

	// The second reader takes a carriage return for a line break.
	private static List<List<String>> normal(List<List<String>> rows) {
		return rows.stream()
			.map((row) -> row.stream().map((cell) -> cell.replaceAll("[\\r\\n]+", " ")).toList())
			.toList();
	}

	private static Thing thing(String slug, @Nullable Double amount) {
		return new Thing(slug, PartialDate.parse("2022-01"), amount, null, List.of("a", "b"),
				List.of(new Person("Li", List.of("x", "y")), new Person("Wang", List.of("z"))));
	}

	record Thing(String slug, PartialDate date, @Nullable Double amount, @Nullable Part part, List<String> tags,
			List<Person> people) {
	}

	record Part(String name) {
	}

	record Person(String name, List<String> roles) {
	}

}
