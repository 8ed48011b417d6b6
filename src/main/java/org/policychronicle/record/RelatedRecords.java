package org.policychronicle.record;

import java.util.List;
import java.util.function.Predicate;

/**
 * All that is around one record.
 *
 * @param all the references, in the order in which they are shown
 */
public record RelatedRecords(List<Reference> all) {

	public static final RelatedRecords NONE = new RelatedRecords(List.of());

	/**
	 * Those of one kind.
	 */
	public List<Reference> of(RecordKind kind) {
		return where((reference) -> reference.kind() == kind);
	}

	/**
	 * Those of one kind in one role.
	 */
	public List<Reference> of(RecordKind kind, String role) {
		return where((reference) -> reference.kind() == kind && reference.role().equals(role));
	}

	/**
	 * Those of the layers that are to be seen.
	 */
	public RelatedRecords seen(Layer layer) {
		return new RelatedRecords(where((reference) -> layer.shows(reference.basis())));
	}

	private List<Reference> where(Predicate<Reference> wanted) {
		return this.all.stream().filter(wanted).toList();
	}

}
