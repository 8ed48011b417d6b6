package org.policychronicle.record;

import java.util.List;

/**
 * Which reading is wanted: the record, with the best that is known of each value, or what
 * the source document says and nothing else.
 */
public enum Layer implements Slugged {

	ALL, DOCUMENT;

	/**
	 * The origins that belong to it.
	 */
	public List<Origin> origins() {
		return (this == ALL) ? List.of(Origin.DOCUMENT, Origin.ESTABLISHED) : List.of(Origin.DOCUMENT, Origin.REPLACED);
	}

	/**
	 * Whether a value of that origin belongs to it.
	 */
	public boolean shows(Origin origin) {
		return origins().contains(origin);
	}

}
