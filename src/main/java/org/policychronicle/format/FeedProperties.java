package org.policychronicle.format;

import java.net.URI;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What feeds say beside their entries.
 *
 * @param websubHub the address of a WebSub hub that tells subscribers of new entries;
 * feeds name none where it is not set. The hub must be made to look at the feeds.
 */
@ConfigurationProperties("chronicle")
record FeedProperties(@Nullable URI websubHub) {

}
