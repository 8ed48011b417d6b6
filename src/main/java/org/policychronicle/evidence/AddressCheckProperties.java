package org.policychronicle.evidence;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether this instance asks from time to time which addresses still answer.
 *
 * @param enabled whether this instance asks which addresses of sources and texts answer,
 * to show the day with each; one instance of several is enough, and it needs the internet
 * @param period the time between the end of one round and the next
 * @param pause the time between two addresses
 */
@ConfigurationProperties("chronicle.address-check")
record AddressCheckProperties(@DefaultValue("false") boolean enabled, @DefaultValue("30d") Duration period,
		@DefaultValue("1s") Duration pause) {

}
