package org.policychronicle.recordfile;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the record files are.
 *
 * @param directory a folder with all record files, in place of those in the application,
 * which are used where it is empty
 */
@ConfigurationProperties("chronicle.record")
record RecordProperties(@DefaultValue("") String directory) {

	String location() {
		return this.directory.isBlank() ? "classpath:record" : "file:" + this.directory;
	}

}
