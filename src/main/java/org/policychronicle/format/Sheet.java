package org.policychronicle.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;

import org.dhatim.fastexcel.Worksheet;
import org.policychronicle.web.Cell;

/**
 * One sheet of a workbook, written row by row. A text is never a formula, a day is a real
 * date, and what a sheet has no room for is counted rather than written.
 */
public final class Sheet {

	/** How many rows a sheet can have. */
	static final int MOST_ROWS = Worksheet.MAX_ROWS;

	private static final int MOST_DIGITS = 15;

	private static final int WIDTH = 20;

	private static final int ROWS_AT_ONCE = 200;

	/** Before it, spreadsheets do not agree on what a number means as a date. */
	private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

	private final Worksheet sheet;

	private final IntFunction<String> cut;

	private final int mostRows;

	private final int columns;

	private boolean wrapped;

	private int next;

	private long leftOut;

	Sheet(Worksheet sheet, List<String> columns, IntFunction<String> cut, int mostRows) {
		this.sheet = sheet;
		this.cut = cut;
		this.mostRows = mostRows;
		this.columns = columns.size();
		if (!columns.isEmpty()) {
			sheet.freezePane(0, 1);
			add(columns);
			for (int column = 0; column < columns.size(); column++) {
				sheet.style(0, column).bold().set();
				sheet.width(column, WIDTH);
			}
		}
	}

	/**
	 * Makes it a sheet to be read: with texts in several lines, and columns of these
	 * widths in characters.
	 */
	public Sheet readable(int... widths) {
		this.wrapped = true;
		for (int column = 0; column < widths.length; column++) {
			this.sheet.width(column, widths[column]);
		}
		return this;
	}

	/**
	 * Adds a row of texts, numbers, dates and booleans, or counts it where there is no
	 * room.
	 */
	public void add(List<?> cells) {
		if (this.next >= this.mostRows) {
			this.leftOut++;
			return;
		}
		for (int column = 0; column < cells.size(); column++) {
			put(column, cells.get(column));
		}
		this.next++;
		if (this.next % ROWS_AT_ONCE == 0) {
			unchecked(this.sheet::flush);
		}
	}

	/**
	 * Adds a row of texts in bold type.
	 */
	public void addBold(List<String> cells) {
		add(cells);
		for (int column = 0; column < cells.size(); column++) {
			this.sheet.style(this.next - 1, column).bold().set();
		}
	}

	/**
	 * How many rows it has, its first row of names not counted.
	 */
	public long rows() {
		return (this.columns > 0) ? this.next - 1 : this.next;
	}

	/**
	 * How many rows it had no room for.
	 */
	public long leftOut() {
		return this.leftOut;
	}

	/**
	 * Ends the sheet, whose columns can be filtered where they have names.
	 */
	public void finish() {
		if (this.columns > 0 && this.next > 1) {
			this.sheet.setAutoFilter(0, 0, this.next - 1, this.columns - 1);
		}
		unchecked(this.sheet::finish);
	}

	private void put(int column, Object cell) {
		if (cell instanceof LocalDate day && !day.isBefore(FIRST_DAY)) {
			this.sheet.value(this.next, column, day);
			this.sheet.style(this.next, column).format("yyyy-mm-dd").set();
		}
		else if (cell instanceof BigDecimal number) {
			number(column, number);
		}
		else if (cell instanceof Number number) {
			number(column, new BigDecimal(number.toString()));
		}
		else if (cell instanceof Boolean yes) {
			this.sheet.value(this.next, column, yes);
		}
		else {
			text(column, cell.toString());
		}
	}

	// a spreadsheet counts with fifteen digits
	private void number(int column, BigDecimal number) {
		if (number.stripTrailingZeros().precision() <= MOST_DIGITS) {
			this.sheet.value(this.next, column, number);
		}
		else {
			text(column, number.toPlainString());
		}
	}

	// As a text it stays one even when somebody types it in again.
	private void text(int column, String text) {
		if (!text.isEmpty()) {
			this.sheet.inlineString(this.next, column, SheetText.cut(text, this.cut));
			if (Cell.isFormula(text)) {
				this.sheet.style(this.next, column).format("@").set();
			}
			else if (this.wrapped) {
				this.sheet.style(this.next, column).wrapText(true).verticalAlignment("top").set();
			}
		}
	}

	private static void unchecked(Writing writing) {
		try {
			writing.write();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@FunctionalInterface
	private interface Writing {

		void write() throws IOException;

	}

}
