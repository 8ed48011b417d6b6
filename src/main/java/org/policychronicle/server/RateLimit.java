package org.policychronicle.server;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;

/** Counts what each client asks, and says in the words of HTTP how much is left. */
class RateLimit {

	private static final int PREFIX_BYTES = 8;

	private final RateLimitProperties properties;

	private final LoadingCache<String, Bucket> buckets;

	RateLimit(RateLimitProperties properties) {
		this.properties = properties;
		// whoever has asked nothing for a period has a full bucket again
		this.buckets = Caffeine.newBuilder()
			.maximumSize(properties.clients())
			.expireAfterAccess(properties.period())
			.build((client) -> bucket());
	}

	/**
	 * Counts one request.
	 * @param address the address it comes from
	 */
	Outcome count(String address) {
		ConsumptionProbe probe = this.buckets.get(client(address)).tryConsumeAndReturnRemaining(1);
		return new Outcome(probe.isConsumed(),
				"\"address\";q=%d;w=%d".formatted(this.properties.requests(), this.properties.period().toSeconds()),
				"\"address\";r=%d;t=%d".formatted(probe.getRemainingTokens(), seconds(probe.getNanosToWaitForReset())),
				seconds(probe.getNanosToWaitForRefill()));
	}

	private Bucket bucket() {
		return Bucket.builder()
			.addLimit((limit) -> limit.capacity(this.properties.requests())
				.refillGreedy(this.properties.requests(), this.properties.period()))
			.build();
	}

	/**
	 * The client behind an address: of IPv6 the network, since whoever has one address
	 * there has all the others in it too.
	 */
	static String client(String address) {
		if (address.indexOf(':') < 0) {
			return address;
		}
		try {
			byte[] bytes = InetAddress.getByName(address).getAddress();
			return (bytes.length > PREFIX_BYTES) ? Arrays.toString(Arrays.copyOf(bytes, PREFIX_BYTES))
					: InetAddress.getByAddress(bytes).getHostAddress();
		}
		catch (UnknownHostException ex) {
			return address;
		}
	}

	private static long seconds(long nanos) {
		return TimeUnit.NANOSECONDS.toSeconds(nanos + TimeUnit.SECONDS.toNanos(1) - 1);
	}

	/**
	 * What became of one request.
	 *
	 * @param allowed whether it may be answered
	 * @param policy what the client may do, for {@code RateLimit-Policy}
	 * @param state what is left of it, for {@code RateLimit}
	 * @param retryAfter seconds until the next request would be allowed
	 */
	record Outcome(boolean allowed, String policy, String state, long retryAfter) {

	}

}
