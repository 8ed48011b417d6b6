package org.policychronicle.record;

/** No record of that kind has that slug. */
public class RecordNotFoundException extends RuntimeException {

	private final String what;

	private final String slug;

	public RecordNotFoundException(RecordKind kind, String slug) {
		this(kind.slug(), slug);
	}

	/**
	 * For what is no record, but found by a slug like one.
	 */
	public RecordNotFoundException(String what, String slug) {
		super("There is no %s called '%s'.".formatted(what, slug));
		this.what = what;
		this.slug = slug;
	}

	public String what() {
		return this.what;
	}

	public String slug() {
		return this.slug;
	}

}
