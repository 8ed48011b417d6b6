package org.policychronicle.source;

import java.util.Collection;
import java.util.List;

import org.policychronicle.record.RecordKind;
import org.policychronicle.record.RecordLinks;

/**
 * One line of the source, without its text.
 *
 * @param line its number, counted from 1
 * @param role what it is
 * @param citedBy the records that cite it; of very many the first 25 of a kind
 */
record SourceLine(int line, LineRole role, List<Citing> citedBy) {

	static SourceLine of(int line, LineRole role, Collection<Citation> citations) {
		return new SourceLine(line, role, CitingRecord.of(citations).stream().map(Citing::of).toList());
	}

	/**
	 * Whether a record takes something from it; a data note only doubts what it says.
	 */
	boolean isTaken() {
		return this.citedBy.stream().anyMatch((record) -> record.kind() != RecordKind.NOTE);
	}

	/**
	 * The kinds of record that cite it.
	 */
	public List<RecordKind> kinds() {
		return this.citedBy.stream().map(Citing::kind).distinct().toList();
	}

	/**
	 * The records of one kind that cite it.
	 */
	public List<Citing> citedBy(RecordKind kind) {
		return this.citedBy.stream().filter((record) -> record.kind() == kind).toList();
	}

	/**
	 * A record that cites the line; its title stands with its section.
	 *
	 * @param kind what it is
	 * @param slug its slug
	 * @param links where it is found
	 */
	record Citing(RecordKind kind, String slug, RecordLinks links) {

		static Citing of(CitingRecord record) {
			return new Citing(record.kind(), record.slug(), record.links());
		}

	}

}
