package org.policychronicle.database;

import java.nio.file.Path;
import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be set about the embedded server.
 *
 * @param directory the folder that keeps its data, created when missing
 * @param port the loopback port it listens on; 0 takes any free one
 * @param startTimeout how long it may take to answer, crash recovery included
 */
@ConfigurationProperties("chronicle.database")
public record EmbeddedDatabaseProperties(@DefaultValue(".database") Path directory, @DefaultValue("0") int port,
		@DefaultValue("60s") Duration startTimeout) {

}
