package org.policychronicle.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.policychronicle.format.Book;
import org.policychronicle.format.Sheet;
import org.policychronicle.record.DataVersion;
import org.policychronicle.web.SiteProperties;

import org.springframework.stereotype.Service;

/**
 * Writes the whole record as one workbook, a table a sheet, behind a cover and a sheet
 * that explains the columns. It is one for both languages: the columns have the names
 * that they have in CSV. As in the archive, what depends on a day is worked out for the
 * day of the last change.
 */
@Service
class WorkbookExport {

	private static final int[] WIDTHS = { 28, 28, 60, 60, 20 };

	private final WorkbookTables tables;

	private final WorkbookCover cover;

	private final Dictionaries dictionaries;

	private final ChineseMeanings chinese;

	private final DataVersion version;

	private final SiteProperties site;

	WorkbookExport(WorkbookTables tables, WorkbookCover cover, Dictionaries dictionaries, ChineseMeanings chinese,
			DataVersion version, SiteProperties site) {
		this.tables = tables;
		this.cover = cover;
		this.dictionaries = dictionaries;
		this.chinese = chinese;
		this.version = version;
		this.site = site;
	}

	String fileName() {
		return "china-ai-policy-chronicle-" + this.version.value() + ".xlsx";
	}

	/**
	 * The ETag of the same data, however often it is written.
	 */
	String tag() {
		return "W/\"" + this.version.value() + "-xlsx\"";
	}

	void writeTo(OutputStream target) throws IOException {
		ColumnMeanings meanings = new ColumnMeanings(this.dictionaries.meanings(), this.chinese);
		UnaryOperator<String> address = this.site::address;
		List<WorkbookTable> all = this.tables.all();
		Book book = new Book(target, this.cover::cut);
		try {
			// it comes first and is written last, when the rows have been counted
			Sheet first = book.sheet("cover", List.of());
			this.cover.begin(first);
			explain(book, all, meanings);
			for (WorkbookTable table : all) {
				Sheet sheet = book.sheet(table.name(), table.names());
				table.rows(address).forEach(sheet::add);
				sheet.finish();
				this.cover.add(first, table, sheet, meanings);
			}
			first.finish();
			book.finish();
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
	}

	private void explain(Book book, List<WorkbookTable> all, ColumnMeanings meanings) {
		Sheet columns = book
			.sheet("columns",
					Stream.concat(Stream.of("sheet", "column"),
							Stream.concat(this.cover.both("dictionary.meaning").stream(),
									Stream.of(String.join(" ", this.cover.both("dictionary.type")))))
						.toList())
			.readable(WIDTHS);
		all.forEach((table) -> table.names()
			.forEach((name) -> columns.add(Stream
				.concat(Stream.of(table.name(), name), meanings.of(table.collection(), table.path(name)).stream())
				.toList())));
		columns.finish();
	}

}
