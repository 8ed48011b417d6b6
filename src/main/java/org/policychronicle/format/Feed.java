package org.policychronicle.format;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.PartialDate;
import org.policychronicle.record.RecordLinks;
import org.policychronicle.web.Address;
import org.policychronicle.web.Results;

import org.springframework.context.MessageSource;

/**
 * Records to be followed in a feed reader, the latest changed first unless another order
 * was asked for.
 *
 * @param address where the feed itself is
 * @param title what it shows
 * @param updated when its data last changed
 * @param page which part of it this is
 * @param lastPage how many parts it has
 * @param entries the records
 */
public record Feed(Address address, String title, Instant updated, int page, int lastPage, List<Entry> entries) {

	/**
	 * How many records a reader gets who asks for no number.
	 */
	public static final int LATEST = 100;

	public static Feed of(Results<?> results, Address address, Instant updated, List<Entry> entries) {
		return new Feed(address, results.description(), updated, results.page(), results.lastPage(), entries);
	}

	/**
	 * The page that shows what the feed shows.
	 */
	Address html() {
		Address html = this.address.html().page(1).with("format", null).with("size", null);
		return new Address(html.path().replaceFirst("\\.atom$", ""), html.parameters());
	}

	/**
	 * One record.
	 *
	 * @param id what it is called for ever, such as {@code policy:data-security-law}
	 * @param title its title
	 * @param text what it is, in a few words
	 * @param date its date, at the precision that is known; it is not when the entry
	 * changed
	 * @param published when it was first published here
	 * @param updated when its data last changed
	 * @param links where it is found
	 */
	public record Entry(String id, String title, String text, @Nullable PartialDate date, Instant published,
			Instant updated, RecordLinks links) {

		/** What every name that is given for ever begins with. */
		static final String URN = "urn:policychronicle:";

		/**
		 * What it is called for ever, everywhere.
		 */
		String urn() {
			return URN + this.id;
		}

		/**
		 * Its date, where it has one, and what it is.
		 */
		String dated(MessageSource messages, Locale locale) {
			return (this.date != null) ? new DateText(messages, locale).of(this.date) + " \u2014 " + this.text
					: this.text;
		}

	}

}
