package org.policychronicle.format;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.policychronicle.web.Language;
import org.policychronicle.web.Rows;
import org.policychronicle.web.SiteProperties;

import org.springframework.context.MessageSource;

/**
 * Writes records as a workbook of one sheet, row by row. All cells are texts, of which a
 * spreadsheet makes neither dates nor formulas.
 */
class SheetWriter {

	private static final Set<String> TECHNICAL = Set.of("highlight", "sourceLines");

	private static final int ROWS_AT_ONCE = 200;

	private final SiteProperties site;

	private final MessageSource messages;

	SheetWriter(SiteProperties site, MessageSource messages) {
		this.site = site;
		this.messages = messages;
	}

	/**
	 * Writes all rows.
	 * @param rows the rows
	 * @param language the language of the titles and labels
	 * @param target where to; it is flushed and stays open
	 */
	void write(Rows<?> rows, Language language, OutputStream target) throws IOException {
		SheetCell cells = new SheetCell(this.site, this.messages, language);
		List<String> columns = columns(rows);
		try (Workbook book = Book.workbook(target)) {
			Worksheet sheet = book.newWorksheet(rows.name());
			sheet.freezePane(0, 1);
			for (int column = 0; column < columns.size(); column++) {
				sheet.width(column, isWide(rows.type(), columns.get(column)) ? 44 : 18);
				sheet.inlineString(0, column, this.messages.getMessage("sheet." + columns.get(column).replace(':', '.'),
						null, columns.get(column), language.locale()));
				sheet.style(0, column).bold().format("@").set();
			}
			int[] row = { 0 };
			rows.records().forEach((record) -> {
				row[0]++;
				for (int column = 0; column < columns.size(); column++) {
					sheet.inlineString(row[0], column, cells.of(record, columns.get(column)));
					sheet.style(row[0], column).format("@").set();
				}
				flush(sheet, row[0]);
			});
		}
		target.flush();
	}

	private static void flush(Worksheet sheet, int row) {
		try {
			if (row % ROWS_AT_ONCE == 0) {
				sheet.flush();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<String> columns(Rows<?> rows) {
		if (!rows.fields().isEmpty()) {
			return rows.fields();
		}
		return !rows.columns().isEmpty() ? rows.columns()
				: Arrays.stream(rows.type().getRecordComponents())
					.map(RecordComponent::getName)
					.filter((name) -> !TECHNICAL.contains(name))
					.toList();
	}

	private static boolean isWide(Class<?> type, String column) {
		return column.contains(":") || Arrays.stream(type.getRecordComponents())
			.filter((component) -> component.getName().equals(column))
			.anyMatch((component) -> component.getType() == String.class
					|| Collection.class.isAssignableFrom(component.getType()));
	}

}
