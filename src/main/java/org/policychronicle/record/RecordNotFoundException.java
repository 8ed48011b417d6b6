package org.policychronicle.record;

/** No record of that kind has that slug. */
public class RecordNotFoundException extends RuntimeException {

	public RecordNotFoundException(RecordKind kind, String slug) {
		super("There is no %s called '%s'.".formatted(kind.slug(), slug));
	}

}
