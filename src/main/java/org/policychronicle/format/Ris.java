package org.policychronicle.format;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.DatePrecision;
import org.policychronicle.record.PartialDate;

/** Writes works as RIS: one tag a line, each value on one line. */
final class Ris {

	private final StringBuilder entry = new StringBuilder();

	private Ris() {
	}

	static String entry(CitedWork work, LocalDate accessed, String address) {
		return new Ris().write(work, accessed, address);
	}

	private String write(CitedWork work, LocalDate accessed, String address) {
		PartialDate date = work.date();
		tag("TY", work.type().ris());
		tag("ID", work.key());
		work.authors().forEach((author) -> tag("AU", author));
		tag("TI", work.title());
		if (date != null) {
			tag("PY", Integer.toString(date.year()));
			tag("DA", slashed(date));
		}
		tag("M1", work.number());
		tag("CY", work.place());
		tag("DB", CitedWork.RECORD);
		tag("LA", work.language());
		tag("N1", CitedWorkNote.withTitle(work, address));
		tag("UR", work.source(address));
		tag("Y2", slashed(new PartialDate(accessed, DatePrecision.DAY)));
		tag("ER", "");
		return this.entry.toString();
	}

	private void tag(String tag, @Nullable String value) {
		if (value != null) {
			this.entry.append(tag).append("  - ").append(value.strip().replaceAll("\\s+", " ")).append("\r\n");
		}
	}

	// Always three slashes, with nothing between where nothing is known.
	private static String slashed(PartialDate date) {
		String known = date.toString().replace('-', '/');
		return known + switch (date.precision()) {
			case YEAR -> "///";
			case MONTH -> "//";
			case DAY -> "/";
		};
	}

}
