package org.policychronicle.database;

import java.nio.file.Path;
import java.time.Duration;

/**
 * A process that starts the embedded server on a folder, says so and waits to be killed.
 */
final class EmbeddedDatabaseProcess {

	static final String READY = "READY";

	private EmbeddedDatabaseProcess() {
	}

	public static void main(String[] args) throws InterruptedException {
		EmbeddedDatabase.start(new EmbeddedDatabaseProperties(Path.of(args[0]), 0, Duration.ofSeconds(60)));
		System.out.println(READY);
		Thread.sleep(Duration.ofMinutes(5).toMillis());
	}

}
