package org.policychronicle.server;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much one client may ask. By default that is a copy of the whole site at once, and
 * then some sixteen requests a second.
 *
 * @param enabled whether requests are counted by client; switch it off behind a proxy
 * that does so. All clients of a proxy share one budget unless
 * server.forward-headers-strategy is native.
 * @param requests how many requests a client may make in a period, all at once or spread
 * @param period the period in which a client that used them all gets as many again, a few
 * at a time
 * @param clients how many clients are remembered; the least busy are forgotten first
 */
@ConfigurationProperties("chronicle.rate-limit")
record RateLimitProperties(@DefaultValue("true") boolean enabled, @DefaultValue("10000") int requests,
		@DefaultValue("10m") Duration period, @DefaultValue("100000") int clients) {

}
