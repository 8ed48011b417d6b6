package org.policychronicle.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;

import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policychronicle.record.Origin;
import org.policychronicle.record.PartialDate;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.RecordLinks;
import org.policychronicle.record.Records;
import org.policychronicle.record.Reference;
import org.policychronicle.web.Language;
import org.policychronicle.web.Rows;
import org.policychronicle.web.SiteProperties;

import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A workbook is read back by another library as the texts that went into it. */
class SheetWriterTests {

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+86", "-2", "@SUM(A1)", "2022-01", "1/2", "007",
			"\u4eba\u5de5\u667a\u80fd <&> \"x\"", " two  blanks ", "one\ntwo" })
	void everyTextComesBackAsTheTextItWas(String text) throws Exception {
		List<Row> rows = read(rows(thing(text)), Language.ENGLISH);
		assertThat(rows.get(1).getCell(0).getType()).isEqualTo(CellType.STRING);
		assertThat(rows.get(1).getCellText(0)).isEqualTo(text);
		assertThat(rows.get(1).getCell(1).getType()).isEqualTo(CellType.STRING);
		assertThat(rows.get(1).getCellText(1)).isEqualTo("2022-01");
	}

	@Test
	void titlesLabelsNamesAndAddressesAreThoseOfTheEdition() throws Exception {
		List<Row> english = read(rows(thing("x")), Language.ENGLISH);
		assertThat(texts(english.get(0))).containsExactly("Title", "Date", "Source", "Agencies", "Page");
		assertThat(texts(english.get(1))).containsExactly("x", "2022-01", "from other sources", "A Body; Other",
				"https://chronicle.example/policies/x");
		List<Row> chinese = read(rows(thing("x")), Language.CHINESE);
		assertThat(texts(chinese.get(0))).containsExactly("\u6807\u9898", "\u65e5\u671f", "\u6570\u636e\u6765\u6e90",
				"\u76f8\u5173\u673a\u6784", "\u9875\u9762\u7f51\u5740");
		assertThat(texts(chinese.get(1))).contains("\u67d0\u5c40; Other", "https://chronicle.example/zh/policies/x");
	}

	@Test
	void columnsCanBeChosenAndPartsByTheirRole() throws Exception {
		List<Row> rows = read(rows(thing("x")).withColumns("agencies:enforces", "title"), Language.ENGLISH);
		assertThat(texts(rows.get(0))).containsExactly("Enforced by", "Title");
		assertThat(texts(rows.get(1))).containsExactly("Other", "x");
	}

	@Test
	void theSheetHasTheNameOfTheCollectionAndItsFirstRowStays(@TempDir Path folder) throws Exception {
		byte[] book = write(rows(thing("x")), Language.ENGLISH);
		try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(book))) {
			assertThat(read.getFirstSheet().getName()).isEqualTo("policies");
		}
		String sheet = part(folder, book, "xl/worksheets/sheet1.xml");
		assertThat(sheet).contains("state=\"frozen\"", "<cols>").doesNotContain("<f>");
	}

	@Test
	void manyRowsLeaveAsTheyAreRead() throws Exception {
		Records<Thing> many = (action) -> {
			for (int i = 0; i < 3000; i++) {
				action.accept(thing("row " + i));
			}
		};
		List<Row> rows = read(new Rows<>("policies", Thing.class, List.of(), many), Language.ENGLISH);
		assertThat(rows).hasSize(3001);
		assertThat(rows.get(3000).getCellText(0)).isEqualTo("row 2999");
	}

	private static Rows<Thing> rows(Thing thing) {
		return new Rows<>("policies", Thing.class, List.of(), Records.of(List.of(thing)));
	}

	private static List<String> texts(Row row) {
		return row.stream().map((cell) -> cell.getText()).toList();
	}

	private static List<Row> read(Rows<?> rows, Language language) throws Exception {
		try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(write(rows, language)))) {
			return book.getFirstSheet().read();
		}
	}

	private static byte[] write(Rows<?> rows, Language language) throws Exception {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages");
		messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
		messages.setFallbackToSystemLocale(false);
		ByteArrayOutputStream written = new ByteArrayOutputStream();
		new SheetWriter(new SiteProperties(URI.create("https://chronicle.example")), messages).write(rows, language,
				written);
		return written.toByteArray();
	}

	private static String part(Path folder, byte[] book, String name) throws Exception {
		Path file = Files.write(folder.resolve("book.xlsx"), book);
		try (ZipFile zip = new ZipFile(file.toFile())) {
			return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static Thing thing(String title) {
		return new Thing(title, PartialDate.parse("2022-01"), Origin.ESTABLISHED,
				List.of(body("A Body", "\u67d0\u5c40", "issued"), body("Other", null, "enforces")), List.of(1, 2),
				RecordKind.POLICY.links("x"));
	}

	private static Reference body(String name, @Nullable String chinese, String role) {
		return new Reference(RecordKind.AGENCY, "a", name, chinese, role, null, Origin.DOCUMENT, null,
				RecordKind.AGENCY.links("a"));
	}

	record Thing(String title, PartialDate date, Origin origin, List<Reference> agencies, List<Integer> sourceLines,
			RecordLinks links) {
	}

}
