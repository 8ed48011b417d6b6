package org.policychronicle.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.policychronicle.evidence.Source;
import org.policychronicle.record.Confidence;
import org.policychronicle.record.Reference;

/**
 * On what the page of an instrument rests, by publisher.
 *
 * @param own the sources of what is told of the instrument itself
 * @param around those that tell only how it stands to other instruments
 */
record PolicySources(List<Publisher> own, List<Publisher> around) {

	static PolicySources of(List<Reference> evidence, List<Source> sources) {
		Map<String, List<Reference>> cited = evidence.stream().collect(Collectors.groupingBy(Reference::slug));
		List<Piece> pieces = sources.stream()
			.map((source) -> new Piece(source, cited.getOrDefault(source.slug(), List.of())))
			.toList();
		Predicate<Piece> around = (
				piece) -> piece.fields().stream().allMatch((field) -> field.role().equals("relations"));
		return new PolicySources(publishers(pieces, around.negate()), publishers(pieces, around));
	}

	private static List<Publisher> publishers(List<Piece> pieces, Predicate<Piece> wanted) {
		return pieces.stream()
			.filter(wanted)
			.collect(Collectors.groupingBy((piece) -> piece.source().publisher(), LinkedHashMap::new,
					Collectors.toList()))
			.entrySet()
			.stream()
			.map((entry) -> new Publisher(entry.getKey(), entry.getValue()))
			.toList();
	}

	/**
	 * How many sources there are in all.
	 */
	public int size() {
		return count(this.own) + count(this.around);
	}

	private static int count(List<Publisher> publishers) {
		return publishers.stream().mapToInt((publisher) -> publisher.pieces().size()).sum();
	}

	/**
	 * The names of some sources, for who wants to know on what a value rests.
	 */
	public String named(List<String> slugs) {
		return this.own.stream()
			.filter((publisher) -> publisher.pieces()
				.stream()
				.anyMatch((piece) -> slugs.contains(piece.source().slug())))
			.map(Publisher::name)
			.collect(Collectors.joining("; "));
	}

	/**
	 * The sources of one publisher.
	 *
	 * @param name who published them
	 * @param pieces the sources
	 */
	record Publisher(String name, List<Piece> pieces) {

	}

	/**
	 * A source with what rests on it.
	 *
	 * @param source the source
	 * @param fields what rests on it, each with how sure that is
	 */
	record Piece(Source source, List<Reference> fields) {

		/**
		 * What rests on it and is as sure as that.
		 */
		public List<Reference> fields(Confidence confidence) {
			return this.fields.stream().filter((field) -> field.confidence() == confidence).toList();
		}

	}

}
