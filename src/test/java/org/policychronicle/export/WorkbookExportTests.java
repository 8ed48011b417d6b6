package org.policychronicle.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.policychronicle.testing.ChronicleTest;
import org.policychronicle.testing.Site;
import org.policychronicle.record.DataVersion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The workbook holds what the API holds, and says on its cover what that is. */
@ChronicleTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkbookExportTests {

	@LocalServerPort
	private int port;

	@Autowired
	private WorkbookExport export;

	@Autowired
	private Dictionaries dictionaries;

	@Autowired
	private JsonMapper mapper;

	@Autowired
	private DataVersion version;

	private Site site;

	private byte[] bytes;

	private final Map<String, List<Row>> sheets = new HashMap<>();

	private final List<String> names = new ArrayList<>();

	@BeforeAll
	void open() throws Exception {
		this.site = new Site(this.port);
		ByteArrayOutputStream written = new ByteArrayOutputStream();
		this.export.writeTo(written);
		this.bytes = written.toByteArray();
		try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(this.bytes))) {
			for (Sheet sheet : book.getSheets().toList()) {
				this.names.add(sheet.getName());
				this.sheets.put(sheet.getName(), sheet.read());
			}
		}
	}

	@Test
	void itHasACoverTheColumnsAndASheetATableWithAllOfItsRows() {
		assertThat(this.names).startsWith("cover", "columns", "policies", "policy-dates", "policy-agencies")
			.contains("provisions", "agencies", "organizations", "timeline", "news", "statistics", "terms",
					"data-notes", "evidence", "sources", "changes");
		for (String name : this.names.subList(2, this.names.size())) {
			if (!name.startsWith("policy-")) {
				assertThat(rows(name)).as(name)
					.isEqualTo(this.site.json("/api/v1/" + name + "?size=1").path("total").asInt());
			}
			assertThat(cover(name)).as(name).containsSubsequence(name, String.valueOf(rows(name)), "0");
		}
		List<JsonNode> policies = policies();
		assertThat(rows("policy-dates"))
			.isEqualTo(policies.stream().mapToInt((policy) -> policy.path("dates").size()).sum());
		assertThat(rows("policy-agencies"))
			.isEqualTo(policies.stream().mapToInt((policy) -> policy.path("agencies").size()).sum());
	}

	@Test
	void theCoverSaysInBothLanguagesWhatItIs() {
		String cover = this.sheets.get("cover")
			.stream()
			.flatMap(Row::stream)
			.map(WorkbookExportTests::text)
			.toList()
			.toString();
		assertThat(cover).contains("China AI Policy Chronicle",
				"\u4e2d\u56fd\u4eba\u5de5\u667a\u80fd\u653f\u7b56\u7f16\u5e74", this.version.value(), "Kept up to",
				"\u6536\u5f55\u622a\u81f3", "creativecommons.org/licenses/by/4.0");
		String kept = this.site.json("/api/v1").path("keptUpTo").stringValue();
		assertThat(this.sheets.get("cover")
			.stream()
			.filter((row) -> text(row, 0).equals("Kept up to"))
			.map((row) -> row.getCell(2).asDate().toLocalDate().toString())).containsExactly(kept);
	}

	@Test
	void everyColumnIsExplainedInBothLanguages() {
		List<List<String>> explained = this.sheets.get("columns")
			.stream()
			.skip(1)
			.map((row) -> Stream.of(0, 1, 2, 3, 4).map((column) -> text(row, column)).toList())
			.toList();
		for (String name : this.names.subList(2, this.names.size())) {
			assertThat(explained.stream().filter((row) -> row.get(0).equals(name)).map((row) -> row.get(1)))
				.containsExactlyElementsOf(header(name));
		}
		assertThat(explained).allSatisfy((row) -> {
			assertThat(row.get(2)).as(row.toString()).isNotBlank();
			assertThat(row.get(3).codePoints().anyMatch(Character::isIdeographic)).as(row.toString()).isTrue();
			assertThat(row.get(4)).as(row.toString()).isNotBlank();
		});
	}

	@Test
	void aDayIsADateAndWhatIsKnownLessPreciselyIsAText() {
		int column = header("policy-dates").indexOf("date");
		int precision = header("policy-dates").indexOf("precision");
		assertThat(this.sheets.get("policy-dates").stream().skip(1)).isNotEmpty().allSatisfy((row) -> {
			boolean day = text(row, precision).equals("day");
			assertThat(row.getCell(column).getType()).isEqualTo(day ? CellType.NUMBER : CellType.STRING);
			assertThat(text(row, column)).matches(day ? "\\d+(\\.0)?" : "\\d{4}(-\\d{2})?");
		});
		Row law = this.sheets.get("policies")
			.stream()
			.filter((row) -> text(row, 0).equals("data-security-law"))
			.findFirst()
			.orElseThrow();
		assertThat(law.getCell(header("policies").indexOf("effective")).asDate().toLocalDate())
			.isEqualTo(LocalDate.of(2021, 9, 1));
		assertThat(text(law, header("policies").indexOf("links.html")))
			.isEqualTo("http://localhost:8080/policies/data-security-law");
	}

	@Test
	void nothingIsAFormula(@TempDir Path folder) throws Exception {
		try (ZipFile zip = new ZipFile(Files.write(folder.resolve("book.xlsx"), this.bytes).toFile())) {
			for (ZipEntry entry : Collections.list(zip.entries())) {
				String text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
				assertThat(text).as(entry.getName()).isNotEmpty().doesNotContain("<f>", "<f ");
			}
		}
	}

	@Test
	void itIsGivenAwayUnderItsVersionAndKeptLikeTheArchive() {
		var answer = this.site.get("/api/v1/export.xlsx");
		assertThat(answer.headers().firstValue("Content-Disposition"))
			.hasValue("attachment; filename=\"china-ai-policy-chronicle-" + this.version.value() + ".xlsx\"");
		assertThat(answer.headers().firstValue("Cache-Control").orElse("")).startsWith("public, max-age=");
		String tag = answer.headers().firstValue("ETag").orElseThrow();
		assertThat(this.site.get("/api/v1/export.xlsx", "If-None-Match", tag).statusCode()).isEqualTo(304);
		assertThat(this.site.json("/api/v1").path("services").path("export.xlsx").stringValue())
			.isEqualTo("/api/v1/export.xlsx");
		assertThat(this.site.page("/data").select("a[href=/api/v1/export.xlsx]")).hasSize(1);
	}

	private List<JsonNode> policies() {
		List<JsonNode> policies = new ArrayList<>();
		this.dictionaries.collections()
			.stream()
			.filter((collection) -> collection.name().equals("policies"))
			.forEach((collection) -> collection.records(this.version.day())
				.forEach((policy) -> policies.add(this.mapper.valueToTree(policy))));
		return policies;
	}

	private int rows(String name) {
		return this.sheets.get(name).size() - 1;
	}

	private List<String> header(String name) {
		return this.sheets.get(name).get(0).stream().map(WorkbookExportTests::text).toList();
	}

	private List<String> cover(String name) {
		return this.sheets.get("cover")
			.stream()
			.map((row) -> row.stream().map(WorkbookExportTests::text).toList())
			.filter((row) -> row.contains(name))
			.findFirst()
			.orElse(List.of());
	}

	private static String text(Row row, int column) {
		return (column < row.getCellCount()) ? text(row.getCell(column)) : "";
	}

	private static String text(Cell cell) {
		return (cell != null) ? cell.getText() : "";
	}

}
