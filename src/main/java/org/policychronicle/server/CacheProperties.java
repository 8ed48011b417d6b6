package org.policychronicle.server;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How rendered answers are kept.
 *
 * @param enabled whether rendered answers are kept until the data or the day change
 * @param size how much memory rendered answers may take; those used least are dropped
 */
@ConfigurationProperties("chronicle.cache")
record CacheProperties(@DefaultValue("true") boolean enabled, @DefaultValue("32MB") DataSize size) {

}
