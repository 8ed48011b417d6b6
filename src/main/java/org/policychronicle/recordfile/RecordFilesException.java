package org.policychronicle.recordfile;

import java.util.List;
import java.util.stream.Collectors;

/** The record files break rules, so that none of them is loaded. */
class RecordFilesException extends RuntimeException {

	private static final int SHOWN = 20;

	private final transient List<RecordFile.Fault> faults;

	RecordFilesException(List<RecordFile.Fault> faults) {
		super(faults.stream()
			.limit(SHOWN)
			.map(RecordFile.Fault::toString)
			.collect(Collectors.joining("\n", "The record files break " + faults.size() + " rules:\n", "")));
		this.faults = List.copyOf(faults);
	}

	List<RecordFile.Fault> faults() {
		return this.faults;
	}

}
