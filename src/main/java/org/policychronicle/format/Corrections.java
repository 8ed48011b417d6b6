package org.policychronicle.format;

import java.util.Map;

import org.springframework.core.io.ClassPathResource;

/**
 * Where a reader who knows better can say so: the file of a record, or how it is kept.
 */
final class Corrections {

	private static final String FILES = "src/main/resources/";

	private static final String KEEPING = "/about/keeping";

	/** The folders of the files whose names differ from those of the collections. */
	private static final Map<String, String> FOLDERS = Map.of("timeline", "events", "data-notes", "notes");

	private final KeeperProperties keeper;

	Corrections(KeeperProperties keeper) {
		this.keeper = keeper;
	}

	/**
	 * The address for the record at a path of the site. An event that follows from an
	 * instrument has no file of its own, and news none at all.
	 */
	String of(String path) {
		String[] parts = path.substring(1).split("/");
		String file = "record/" + FOLDERS.getOrDefault(parts[0], parts[0]) + "/" + parts[1] + ".yaml";
		String address = new ClassPathResource(file).exists() ? this.keeper.file(FILES + file) : null;
		return (address != null) ? address : KEEPING;
	}

}
