package org.policychronicle.record;

/** What was asked for stands in another record, to which the reader is sent. */
public class RecordMovedException extends RuntimeException {

	private final transient RecordLinks links;

	public RecordMovedException(RecordKind kind, String slug) {
		super("It now stands in the %s '%s'.".formatted(kind.slug(), slug));
		this.links = kind.links(slug);
	}

	public RecordLinks links() {
		return this.links;
	}

}
