package org.policychronicle.discovery;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What happens right after the start.
 *
 * @param enabled whether every kind of page is asked for once, in the background, so that
 * no reader is the first
 */
@ConfigurationProperties("chronicle.first-visits")
record FirstVisitsProperties(@DefaultValue("true") boolean enabled) {

}
