package org.policychronicle.publish;

import org.policychronicle.record.RecordKind;

/** Tells records of one kind in plain text. */
public interface RecordText {

	/**
	 * Which kind of record.
	 */
	RecordKind kind();

	/**
	 * A record of that kind, as it is seen today.
	 * @throws org.policychronicle.record.RecordNotFoundException if none has that slug
	 */
	MarkdownDocument markdown(String slug);

}
