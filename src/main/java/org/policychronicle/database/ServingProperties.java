package org.policychronicle.database;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be set about reading, whichever the database.
 *
 * @param patience how long one request may wait for the database in all
 */
@ConfigurationProperties("chronicle.database")
record ServingProperties(@DefaultValue("1200ms") Duration patience) {

}
