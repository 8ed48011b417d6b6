package org.policychronicle.recordfile;

import com.networknt.schema.utils.JsonNodes;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;

/**
 * One record file as it was read.
 *
 * @param kind what it describes
 * @param path where it is, from the folder of all record files
 * @param content what it holds, each value with its place in the file
 */
record RecordFile(FileKind kind, String path, JsonNode content) {

	/**
	 * The name that the record has by its file.
	 */
	String slug() {
		return this.path.substring(this.path.lastIndexOf('/') + 1).replaceFirst("\\.yaml$", "");
	}

	Fault fault(JsonNode value, String rule) {
		TokenStreamLocation location = JsonNodes.tokenStreamLocationOf(value);
		return new Fault(this.path, (location != null) ? location.getLineNr() : 1, rule);
	}

	/**
	 * What is wrong in a file.
	 *
	 * @param path where the file is
	 * @param line the line, from 1
	 * @param rule the rule that is broken
	 */
	record Fault(String path, int line, String rule) {

		@Override
		public String toString() {
			return this.path + ":" + this.line + ": " + this.rule;
		}

	}

}
