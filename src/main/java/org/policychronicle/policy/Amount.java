package org.policychronicle.policy;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The amount of a fine.
 *
 * @param currency the currency, as ISO 4217 names it
 * @param from the least, in the currency
 * @param to the most, in the currency
 * @param percent the most, as a percentage
 * @param of of what the percentage is taken
 * @param chineseOf the same in Chinese
 */
@Embeddable
record Amount(@Nullable String currency, @Nullable BigDecimal from, @Nullable BigDecimal to,
		@Nullable BigDecimal percent, @Nullable String of, @Nullable String chineseOf) {

	/**
	 * The amount as a reader of a language writes it.
	 */
	public String text(Locale reader) {
		boolean chinese = reader.getLanguage().equals("zh");
		NumberFormat number = NumberFormat.getInstance(Locale.ENGLISH);
		List<String> parts = new ArrayList<>();
		if (this.from != null || this.to != null) {
			String range = Stream.of(this.from, this.to)
				.filter(Objects::nonNull)
				.distinct()
				.map(number::format)
				.collect(Collectors.joining("–"));
			String most = (this.from == null) ? (chinese ? "最高" : "up to ") : "";
			boolean yuan = chinese && "CNY".equals(this.currency);
			parts.add(most + (yuan ? range + "元" : this.currency + " " + range));
		}
		if (this.percent != null) {
			String base = chinese ? this.chineseOf : this.of;
			String share = number.format(this.percent) + "%";
			parts.add((base == null) ? share : chinese ? base + share : share + " of " + base);
		}
		return String.join(chinese ? "；" : "; ", parts);
	}

}
