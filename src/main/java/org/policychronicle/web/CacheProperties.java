package org.policychronicle.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How rendered answers are kept.
 *
 * @param enabled whether they are
 * @param size how much memory they may take
 */
@ConfigurationProperties("chronicle.cache")
record CacheProperties(@DefaultValue("true") boolean enabled, @DefaultValue("32MB") DataSize size) {

}
