package org.policychronicle.database;

import java.nio.file.Path;
import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be set about the embedded server, which starts where no
 * {@code spring.datasource.url} is given. It listens on the loopback address alone, with
 * a random password that only the owner of its folder can read, and syncs to disk.
 *
 * @param directory the folder that keeps its data, created when missing. What cannot be
 * opened, whatever the reason, is set aside and made anew from the migrations; a folder
 * that another process uses is refused.
 * @param port the loopback port it listens on; 0 takes any free one
 * @param startTimeout how long it may take to answer, crash recovery included
 */
@ConfigurationProperties("chronicle.database")
public record EmbeddedDatabaseProperties(@DefaultValue(".database") Path directory, @DefaultValue("0") int port,
		@DefaultValue("60s") Duration startTimeout) {

}
