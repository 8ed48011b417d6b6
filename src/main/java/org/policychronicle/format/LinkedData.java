package org.policychronicle.format;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.Bilingual;
import org.policychronicle.record.PartialDate;
import org.policychronicle.record.RecordLinks;
import org.policychronicle.record.Reference;

/**
 * What a record says in the vocabulary of schema.org. What is unknown is left out: there
 * is no way to say that in this vocabulary.
 */
public final class LinkedData implements Linked {

	private static final String VOCABULARY = "https://schema.org";

	private final Map<String, Object> properties = new LinkedHashMap<>();

	private LinkedData() {
	}

	/**
	 * Begins the description of something that has no address of its own.
	 */
	public static LinkedData of(String type) {
		return new LinkedData().with("@type", type);
	}

	/**
	 * Begins the description of a record.
	 */
	public static LinkedData of(String type, RecordLinks links) {
		LinkedData data = new LinkedData().with("@context", VOCABULARY);
		return data.with("@type", type).with("@id", links.html()).with("url", links.html());
	}

	/**
	 * Other records by their addresses and names, of a type where all are of one.
	 */
	public static List<LinkedData> of(@Nullable String type, List<Reference> references) {
		return references.stream()
			.map((reference) -> new LinkedData().with("@type", type)
				.with("@id", reference.links().html())
				.with("name", Bilingual.title(reference))
				.with("alternateName", Bilingual.otherTitle(reference)))
			.distinct()
			.toList();
	}

	/**
	 * Several lists as one.
	 */
	public static List<LinkedData> mixed(List<List<LinkedData>> lists) {
		return lists.stream().flatMap(List::stream).toList();
	}

	/**
	 * Adds a member of one of the vocabulary's own closed sets. The vocabulary does not
	 * say that the values of a property are names of its own, so the context of the
	 * record does.
	 */
	public LinkedData withMember(String property, @Nullable String name) {
		return (name == null) ? this
				: with("@context", List.of(VOCABULARY, new LinkedData().with(property, LinkedData.of("@vocab"))))
					.with(property, name);
	}

	/**
	 * Adds what is known of a property: a text, a number, a date as precise as it is, a
	 * description, or several of these. Nothing is added where nothing is known.
	 */
	public LinkedData with(String property, @Nullable Object value) {
		if (value instanceof PartialDate date) {
			this.properties.put(property, date.toString());
		}
		else if (value != null && !(value instanceof Collection<?> values && values.isEmpty())) {
			this.properties.put(property, value);
		}
		return this;
	}

	@Override
	public LinkedData linked() {
		return this;
	}

	Map<String, Object> properties() {
		return this.properties;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof LinkedData data && this.properties.equals(data.properties);
	}

	@Override
	public int hashCode() {
		return this.properties.hashCode();
	}

}
