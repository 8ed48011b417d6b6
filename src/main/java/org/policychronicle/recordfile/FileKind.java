package org.policychronicle.recordfile;

import java.util.Locale;

/**
 * The kinds of record files, each in a folder of its own; of the edition there is one.
 */
enum FileKind {

	POLICY("policies"), AGENCY("agencies"), ORGANIZATION("organizations"), EVENT("events"), TERM("terms"),
	STATISTIC("statistics"), NOTE("notes"), EDITION("edition");

	private final String folder;

	FileKind(String folder) {
		this.folder = folder;
	}

	String folder() {
		return this.folder;
	}

	/**
	 * The definition in the schema that files of this kind follow.
	 */
	String definition() {
		return name().toLowerCase(Locale.ROOT);
	}

}
