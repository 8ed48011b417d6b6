package org.policychronicle.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.DatePrecision;
import org.policychronicle.record.PartialDate;
import org.policychronicle.record.Slugged;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * The sentence that says what a collection shows, made of one clause for each filter that
 * is set, in the reader's language. The texts are {@code description.*} of the message
 * files.
 */
public final class Description {

	private final MessageSource messages;

	private final List<String> clauses = new ArrayList<>();

	private Description(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * Begins the sentence.
	 * @param messages the texts
	 * @param collection what is listed, such as {@code policies}
	 */
	public static Description of(MessageSource messages, String collection) {
		return new Description(messages).add(collection);
	}

	/**
	 * Adds a clause.
	 * @param clause the text's key, without {@code description.}
	 * @param value what the clause says; null where the filter is not set, which adds
	 * nothing
	 */
	public Description with(String clause, @Nullable String value) {
		return (value != null) ? add(clause, value) : this;
	}

	/**
	 * Adds a clause on a member of a closed set, by its label.
	 */
	public Description with(String clause, @Nullable Slugged value) {
		return (value != null) ? add(clause, text(value.messageKey())) : this;
	}

	/**
	 * Adds a clause on a day, as the language writes it.
	 */
	public Description with(String clause, @Nullable LocalDate day) {
		return with(clause, text(PartialDate.of(day, DatePrecision.DAY)));
	}

	/**
	 * Adds a clause on a year in which something happened.
	 */
	public Description year(@Nullable Integer year) {
		PartialDate whole = (year != null) ? PartialDate.ofYear(year) : null;
		return period(whole, whole);
	}

	/**
	 * Adds a clause on a range of dates, as the language writes them.
	 */
	public Description period(@Nullable PartialDate from, @Nullable PartialDate to) {
		boolean oneDay = from != null && from.equals(to) && from.precision() == DatePrecision.DAY;
		return oneDay ? with("period.day", text(from)) : range("period", text(from), text(to));
	}

	/**
	 * Adds a clause on a range that may be open at one end, or be one single value.
	 */
	public Description range(String clause, @Nullable Object from, @Nullable Object to) {
		if (from == null && to == null) {
			return this;
		}
		if (from != null && from.equals(to)) {
			return add(clause, from);
		}
		return (to == null) ? add(clause + ".from", from)
				: (from == null) ? add(clause + ".to", to) : add(clause + ".between", from, to);
	}

	@Override
	public String toString() {
		String noun = this.clauses.get(0);
		if (this.clauses.size() == 1) {
			return noun;
		}
		return text("description.sentence", noun,
				String.join(text("description.separator"), this.clauses.subList(1, this.clauses.size())));
	}

	// Numbers become text first, lest a year be grouped as 2,022.
	private Description add(String clause, @Nullable Object... values) {
		Object[] texts = new Object[values.length];
		for (int i = 0; i < values.length; i++) {
			texts[i] = String.valueOf(values[i]);
		}
		this.clauses.add(text("description." + clause, texts));
		return this;
	}

	private static @Nullable String text(@Nullable PartialDate date) {
		return (date != null) ? date.text(LocaleContextHolder.getLocale()) : null;
	}

	private String text(String key, @Nullable Object... values) {
		return this.messages.getMessage(key, values, LocaleContextHolder.getLocale());
	}

}
