package org.policychronicle.format;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.Origin;
import org.policychronicle.record.Reference;

import org.springframework.context.MessageSource;

/**
 * A record as a text to be read, kept or pasted elsewhere: its title, its facts in one
 * table, what is around it, its doubts, the lines it rests on, and how it is cited. There
 * is no front matter, which readers of plain Markdown would show as a garbled heading.
 * Labels are keys of the message files.
 */
public final class MarkdownDocument implements Written {

	private final String title;

	private final String path;

	private final List<Part> parts = new ArrayList<>();

	private final List<Fact> facts = new ArrayList<>();

	private @Nullable CitedWork work;

	private MarkdownDocument(String title, String path) {
		this.title = title;
		this.path = path;
	}

	/**
	 * Begins the text.
	 * @param title its heading
	 * @param path where the record is found
	 */
	public static MarkdownDocument of(String title, String path) {
		return new MarkdownDocument(title, path);
	}

	/**
	 * Adds a row to the table of facts.
	 * @param label what it tells
	 * @param value a text, a number, a date, a member of a closed set, another record, or
	 * several of these; nothing is added where nothing is known
	 */
	public MarkdownDocument fact(String label, @Nullable Object value) {
		if (value != null && !(value instanceof Collection<?> values && values.isEmpty())) {
			this.facts.add(new Fact(label, (value instanceof List<?> values) ? values : List.of(value)));
		}
		return this;
	}

	/**
	 * Adds a paragraph.
	 */
	public MarkdownDocument text(@Nullable String text) {
		if (text != null) {
			this.parts.add(new Part(null, List.of(text), null));
		}
		return this;
	}

	/**
	 * Adds a list under a heading; nothing where there are no points.
	 */
	public MarkdownDocument points(String heading, List<String> points) {
		return part(heading, points, null);
	}

	/**
	 * Adds a list of other records under a heading.
	 * @param heading the heading
	 * @param references the records
	 * @param roles the keys of what they are to this one, without the role; null where
	 * that need not be said
	 */
	public MarkdownDocument references(String heading, List<Reference> references, @Nullable String roles) {
		return part(heading, references, roles);
	}

	/**
	 * Adds the doubts about the record, each with the field that it concerns.
	 */
	public MarkdownDocument doubts(List<Reference> notes) {
		return part("notes.here", notes, "Field");
	}

	/**
	 * Adds what its established values rest on, each with the field that it supports.
	 */
	public MarkdownDocument evidence(List<Reference> evidence) {
		return part("evidence.here", evidence, "Field");
	}

	/**
	 * Adds on what it rests.
	 */
	public MarkdownDocument provenance(Origin origin, List<Integer> lines, List<Reference> sections) {
		fact("filter.origin", origin);
		fact("provenance.lines", lines);
		return part("provenance.heading", sections, null);
	}

	/**
	 * Adds how it is cited.
	 */
	public MarkdownDocument cite(CitedWork cited) {
		this.work = cited;
		return this;
	}

	private MarkdownDocument part(String heading, List<?> items, @Nullable String roles) {
		if (!items.isEmpty()) {
			this.parts.add(new Part(heading, items, roles));
		}
		return this;
	}

	@Override
	public MarkdownDocument markdown(MessageSource messages) {
		return this;
	}

	String title() {
		return this.title;
	}

	String path() {
		return this.path;
	}

	List<Fact> facts() {
		return this.facts;
	}

	List<Part> parts() {
		return this.parts;
	}

	@Nullable CitedWork work() {
		return this.work;
	}

	record Fact(String label, List<?> values) {

	}

	record Part(@Nullable String heading, List<?> items, @Nullable String roles) {

	}

}
