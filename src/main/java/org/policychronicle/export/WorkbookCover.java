package org.policychronicle.export;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

import org.policychronicle.format.Sheet;
import org.policychronicle.format.SheetText;
import org.policychronicle.record.DataVersion;
import org.policychronicle.web.Language;
import org.policychronicle.web.SiteProperties;

import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the first sheet of the workbook says of the others, in both languages. */
@Component
class WorkbookCover {

	private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

	private final SiteProperties site;

	private final DataVersion version;

	private final JdbcClient jdbc;

	private final MessageSource messages;

	WorkbookCover(SiteProperties site, DataVersion version, JdbcClient jdbc, MessageSource messages) {
		this.site = site;
		this.version = version;
		this.jdbc = jdbc;
		this.messages = messages;
	}

	/**
	 * What stands at the end of a text that is too long for a cell.
	 */
	String cut(int length) {
		return String.join(" ", both(SheetText.CUT, length));
	}

	/**
	 * A text in English and in Chinese.
	 */
	List<String> both(String key, Object... values) {
		return Stream.of(Language.values())
			.map((language) -> this.messages.getMessage(key, values, language.locale()))
			.toList();
	}

	/**
	 * Writes what holds for the whole.
	 */
	void begin(Sheet cover) {
		cover.readable(60, 60, 30, 12, 12, 60, 60);
		cover.addBold(both("site.name"));
		row(cover, "workbook.address", this.site.address("/"));
		row(cover, "workbook.version", this.version.value());
		row(cover, "workbook.changed", LocalDate.ofInstant(this.version.updated(), ZoneOffset.UTC));
		row(cover, "workbook.kept-up-to", keptUpTo());
		row(cover, "workbook.licence", LICENCE);
		row(cover, "data.cite",
				this.messages.getMessage("data.cite.text", new Object[] { String.valueOf(this.version.day().getYear()),
						this.version.value(), this.site.address("/") }, Language.ENGLISH.locale()));
		for (String note : List.of("dates", "lists", "day", "long", "notes", "advice")) {
			cover.add(both("workbook.note." + note));
		}
		cover.add(List.of());
		cover.addBold(Stream.concat(both("workbook.sheet").stream(),
				Stream.of("sheet", String.join(" ", both("workbook.rows")), String.join(" ", both("workbook.left-out")),
						both("workbook.what").get(0), both("workbook.what").get(1)))
			.toList());
	}

	/**
	 * Writes what a sheet is and how much of it there is.
	 */
	void add(Sheet cover, WorkbookTable table, Sheet sheet, ColumnMeanings meanings) {
		List<Object> row = Stream
			.<Object>concat(both((table.list().isEmpty() ? "nav." : "workbook.sheet.") + table.name()).stream(),
					Stream.of(table.name(), sheet.rows(), sheet.leftOut()))
			.toList();
		List<String> what = table.list().isEmpty() ? meanings.of(table.collection())
				: meanings.of(table.collection(), table.list()).subList(0, 2);
		cover.add(Stream.concat(row.stream(), what.stream()).toList());
		if (sheet.leftOut() > 0) {
			cover.add(both("workbook.full", sheet.rows(), table.name(), sheet.leftOut()));
		}
	}

	private void row(Sheet cover, String label, Object value) {
		cover.add(Stream.<Object>concat(both(label).stream(), Stream.of(value)).toList());
	}

	private Object keptUpTo() {
		return this.jdbc.sql("select kept_up_to from edition")
			.query(LocalDate.class)
			.optional()
			.<Object>map((day) -> day)
			.orElseGet(() -> String.join(" ", both("workbook.not-recorded")));
	}

}
