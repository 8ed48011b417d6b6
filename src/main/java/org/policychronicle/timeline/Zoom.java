package org.policychronicle.timeline;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.policychronicle.web.Address;
import org.policychronicle.web.TimeScale;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * The ways from the span that is shown to a longer and to a shorter one, with the same
 * end.
 *
 * @param in half of the years; null where it is one
 * @param out twice the years; null where it is all
 * @param all all years
 * @param rules the same span by rule
 * @param events the same span by date
 * @param svg the picture alone, as a drawing
 */
record Zoom(@Nullable String in, @Nullable String out, String all, String rules, String events, String svg) {

	static Zoom of(@Nullable LocalDate first, @Nullable LocalDate last, int thisYear, Address address) {
		String all = address.with("year", null).with("from", null).with("to", null).page(1).toString();
		int end = (last != null) ? last.getYear() : thisYear;
		int years = end - ((first != null) ? first.getYear() : Math.min(TimeScale.EARLIEST, end)) + 1;
		int start = end - 2 * years + 1;
		boolean whole = first == null && last == null;
		String in = (years > 1) ? StepYears.of(address, end - (years + 1) / 2 + 1, end).toString() : null;
		String out = whole ? null : (start <= TimeScale.EARLIEST && end >= thisYear) ? all
				: StepYears.of(address, Math.max(start, 1900), end).toString();
		Address plain = keep(address, "year", "from", "to", "agency");
		return new Zoom(in, out, all, plain.toString(), plain.with("view", TimelineView.DATE.slug()).toString(),
				new Address(address.path() + ".svg",
						keep(address, "year", "from", "to", "agency", "theme", "status").parameters())
					.toString());
	}

	/**
	 * The picture alone, for programs that do not show drawings.
	 */
	public String png() {
		return this.svg.replaceFirst("[.]svg", ".png");
	}

	private static Address keep(Address address, String... parameters) {
		MultiValueMap<String, String> kept = new LinkedMultiValueMap<>(address.parameters());
		kept.keySet().retainAll(List.of(parameters));
		return new Address(address.path(), kept);
	}

}
