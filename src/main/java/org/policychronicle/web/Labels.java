package org.policychronicle.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.RecordName;
import org.policychronicle.record.Slugged;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Gives counts the labels a reader knows, in the reader's language. */
@Component
public class Labels {

	private final MessageSource messages;

	public Labels(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * A facet over a closed set, in the order of the set.
	 * @param parameter the filter's parameter
	 * @param members the set
	 * @param counts by slug
	 * @param chosen the member chosen now, if any
	 */
	public Facet facet(String parameter, Slugged[] members, Map<String, Long> counts, @Nullable Slugged chosen) {
		return facet(parameter, false,
				Arrays.stream(members)
					.map((member) -> new Facet.Value(member.slug(), text(member.messageKey()),
							counts.getOrDefault(member.slug(), 0L), member == chosen))
					.toList());
	}

	/**
	 * A facet over records, the most frequent first; several can be chosen at once.
	 * @param parameter the filter's parameter
	 * @param records the records
	 * @param counts by identifier
	 * @param chosen the slugs chosen now
	 */
	public Facet facet(String parameter, List<RecordName> records, Map<String, Long> counts,
			Collection<String> chosen) {
		return facet(parameter, records, (record) -> counts.getOrDefault(Long.toString(record.id()), 0L), chosen);
	}

	/**
	 * The same facet, from counts by slug.
	 */
	public Facet facetBySlug(String parameter, List<RecordName> records, Map<String, Long> counts,
			Collection<String> chosen) {
		return facet(parameter, records, (record) -> counts.getOrDefault(record.slug(), 0L), chosen);
	}

	private static Facet facet(String parameter, List<RecordName> records, ToLongFunction<RecordName> count,
			Collection<String> chosen) {
		Locale reader = LocaleContextHolder.getLocale();
		List<Facet.Value> values = new ArrayList<>(records.stream()
			.map((record) -> new Facet.Value(record.slug(), record.title(reader), record.foreign(reader),
					count.applyAsLong(record), chosen.contains(record.slug())))
			.toList());
		values.sort((one, other) -> Long.compare(other.count(), one.count()));
		return facet(parameter, true, values);
	}

	/**
	 * A facet over the kinds of record, in their order.
	 * @param parameter the filter's parameter
	 * @param counts by kind
	 * @param chosen the kind chosen now, if any
	 */
	public Facet facet(String parameter, Map<RecordKind, Long> counts, @Nullable RecordKind chosen) {
		Map<String, Long> bySlug = new HashMap<>();
		counts.forEach((kind, count) -> bySlug.put(kind.slug(), count));
		return facet(parameter, RecordKind.values(), bySlug, chosen);
	}

	/**
	 * A facet over years, the latest first.
	 * @param parameter the filter's parameter
	 * @param counts by year
	 * @param chosen the year chosen now, if any
	 */
	public Facet years(String parameter, Map<String, Long> counts, @Nullable Integer chosen) {
		String selected = (chosen != null) ? chosen.toString() : null;
		List<Facet.Value> values = new ArrayList<>(counts.entrySet()
			.stream()
			.map((year) -> new Facet.Value(year.getKey(), year.getKey(), year.getValue(),
					year.getKey().equals(selected)))
			.toList());
		if (selected != null && !counts.containsKey(selected)) {
			values.add(new Facet.Value(selected, selected, 0, true));
		}
		values.sort((one, other) -> other.value().compareTo(one.value()));
		return facet(parameter, false, values);
	}

	private static Facet facet(String parameter, boolean repeatable, List<Facet.Value> values) {
		return new Facet(parameter, repeatable,
				values.stream().filter((value) -> value.count() > 0 || value.selected()).toList());
	}

	/**
	 * What a reader sees of a member of a closed set.
	 */
	public String text(Slugged member) {
		return text(member.messageKey());
	}

	private String text(String key) {
		return this.messages.getMessage(key, null, LocaleContextHolder.getLocale());
	}

}
