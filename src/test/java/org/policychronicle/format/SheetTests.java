package org.policychronicle.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is put into a sheet is read back by another library as what it is. */
class SheetTests {

	@Test
	void aCellIsOfTheTypeOfItsValue() throws Exception {
		Row row = read(List.of("a", "b", "c", "d", "e"),
				List.of(List.of("2022-01", LocalDate.of(2022, 1, 31), new BigDecimal("12.50"), 3L, true)))
			.get(1);
		assertThat(row.stream().map(Cell::getType)).containsExactly(CellType.STRING, CellType.NUMBER, CellType.NUMBER,
				CellType.NUMBER, CellType.BOOLEAN);
		assertThat(row.getCell(0).asString()).isEqualTo("2022-01");
		assertThat(row.getCell(1).asDate().toLocalDate()).isEqualTo(LocalDate.of(2022, 1, 31));
		assertThat(row.getCell(2).asNumber()).isEqualByComparingTo("12.5");
		assertThat(row.getCell(3).asNumber()).isEqualByComparingTo("3");
		assertThat(row.getCell(4).asBoolean()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+86", "-2", "@SUM(A1)", "1/2", "007", "\uff1d1", "<&> \"x\"" })
	void noTextIsAFormulaOrANumber(String text) throws Exception {
		Cell cell = read(List.of("a"), List.of(List.of(text))).get(1).getCell(0);
		assertThat(cell.getType()).isEqualTo(CellType.STRING);
		assertThat(cell.asString()).isEqualTo(text);
		assertThat(cell.getFormula()).isNull();
	}

	@Test
	void whatASpreadsheetWouldCountWronglyStaysAText() throws Exception {
		Row row = read(List.of("a", "b"),
				List.of(List.of(LocalDate.of(1899, 12, 31), new BigDecimal("12345678901234567"))))
			.get(1);
		assertThat(row.getCell(0).asString()).isEqualTo("1899-12-31");
		assertThat(row.getCell(1).asString()).isEqualTo("12345678901234567");
	}

	@Test
	void aTextThatIsTooLongIsCutAndSaysSo() throws Exception {
		String longest = "x".repeat(32_767);
		assertThat(read(List.of("a"), List.of(List.of(longest))).get(1).getCell(0).asString()).isEqualTo(longest);
		String cut = read(List.of("a"), List.of(List.of(longest + "x"))).get(1).getCell(0).asString();
		assertThat(cut).hasSize(32_767).endsWith("x [32768 in all]");
		String pairs = SheetText.cut("\ud83d\ude00".repeat(20_000), (length) -> "!");
		assertThat(pairs).hasSizeLessThan(32_768).endsWith("\ude00!");
	}

	@Test
	void whatASheetHasNoRoomForIsCounted() throws Exception {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		Workbook workbook = Book.workbook(bytes);
		Sheet sheet = new Sheet(workbook.newWorksheet("a"), List.of("n"), String::valueOf, 4);
		for (int i = 1; i <= 10; i++) {
			sheet.add(List.of(i));
		}
		sheet.finish();
		workbook.finish();
		assertThat(sheet.rows()).isEqualTo(3);
		assertThat(sheet.leftOut()).isEqualTo(7);
		assertThat(rows(bytes)).hasSize(4);
		assertThat(Sheet.MOST_ROWS).isEqualTo(1_048_576);
	}

	@Test
	void aSheetThatIsBegunFirstCanBeEndedLast() throws Exception {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		Book book = new Book(bytes, String::valueOf);
		Sheet cover = book.sheet("cover", List.of());
		Sheet many = book.sheet("many", List.of("n"));
		for (int i = 0; i < 1000; i++) {
			many.add(List.of(i));
		}
		many.finish();
		cover.addBold(List.of("rows"));
		cover.add(List.of(many.rows()));
		cover.finish();
		book.finish();
		List<Row> first = rows(bytes);
		assertThat(first.get(0).getCellText(0)).isEqualTo("rows");
		assertThat(first.get(1).getCell(0).asNumber()).isEqualByComparingTo("1000");
	}

	private static List<Row> read(List<String> columns, List<List<?>> rows) throws Exception {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		Book book = new Book(bytes, (length) -> " [" + length + " in all]");
		Sheet sheet = book.sheet("sheet", columns);
		rows.forEach(sheet::add);
		sheet.finish();
		book.finish();
		return rows(bytes);
	}

	private static List<Row> rows(ByteArrayOutputStream bytes) throws Exception {
		try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
			return book.getFirstSheet().read();
		}
	}

}
