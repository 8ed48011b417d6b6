package org.policychronicle.format;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Writes citations after GB/T 7714-2015 as electronic resources: who is responsible, the
 * first three of them, the title with the number as what else belongs to it, the day of
 * issue and that of the citation, the address. In Chinese where the title is known in it.
 */
final class ChineseStyle {

	private static final int MOST_AUTHORS = 3;

	private ChineseStyle() {
	}

	static String cite(CitedWork work, LocalDate accessed, String address) {
		boolean chinese = work.originalTitle() != null;
		String record = chinese ? CitedWork.RECORD_IN_CHINESE : CitedWork.RECORD;
		boolean ours = work.type() == CitedWork.Type.RECORD;
		List<String> authors = ours ? List.of(record) : chinese ? work.chinese().authors() : work.authors();
		String number = (chinese && work.chinese().number() != null) ? work.chinese().number() : work.number();
		String who = (authors.size() > MOST_AUTHORS)
				? authors.stream().limit(MOST_AUTHORS).collect(Collectors.joining(", "))
						+ (chinese ? ", \u7b49" : ", et al")
				: String.join(", ", authors);
		return (who.isEmpty() ? "" : who + ". ") + (chinese ? work.originalTitle() : work.title()) + after(": ", number)
				+ "[" + ((work.type() == CitedWork.Type.STANDARD) ? "S" : "EB") + "/OL]. "
				+ ((work.date() != null) ? "(" + work.date() + ")" : "") + "[" + accessed + "]. " + work.source(address)
				+ "."
				+ ((work.official() == null || ours) ? ""
						: chinese ? " \u8f6c\u5f15\u81ea" + record + ": " + address + "."
								: " Via " + record + ": " + address + ".");
	}

	private static String after(String mark, @Nullable String text) {
		return (text != null) ? mark + text : "";
	}

}
