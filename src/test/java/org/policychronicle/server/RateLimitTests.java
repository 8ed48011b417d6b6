package org.policychronicle.server;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Each client has a budget of its own, and a network of IPv6 is one client. */
class RateLimitTests {

	private final RateLimit limit = new RateLimit(new RateLimitProperties(true, 3, Duration.ofMinutes(1), 1000));

	@Test
	void aClientIsRefusedWhenItsRequestsAreUsedUpAndNoOtherClientIs() {
		for (int left = 2; left >= 0; left--) {
			RateLimit.Outcome outcome = this.limit.count("192.0.2.1");
			assertThat(outcome.allowed()).isTrue();
			assertThat(outcome.policy()).isEqualTo("\"address\";q=3;w=60");
			assertThat(outcome.state()).startsWith("\"address\";r=" + left + ";t=");
		}
		RateLimit.Outcome refused = this.limit.count("192.0.2.1");
		assertThat(refused.allowed()).isFalse();
		assertThat(refused.state()).startsWith("\"address\";r=0;t=");
		assertThat(refused.retryAfter()).isBetween(1L, 20L);
		assertThat(this.limit.count("192.0.2.2").allowed()).isTrue();
	}

	@Test
	void addressesOfOneNetworkShareABudget() {
		for (int i = 1; i <= 3; i++) {
			assertThat(this.limit.count("2001:db8:1:2::" + i).allowed()).isTrue();
		}
		assertThat(this.limit.count("2001:db8:1:2:ffff::1").allowed()).isFalse();
		assertThat(this.limit.count("2001:db8:1:3::1").allowed()).isTrue();
	}

	@Test
	void anAddressIsOneClientHoweverItIsWritten() {
		assertThat(RateLimit.client("::ffff:192.0.2.1")).isEqualTo(RateLimit.client("192.0.2.1"));
		assertThat(RateLimit.client("2001:DB8:0:0:0:0:0:1")).isEqualTo(RateLimit.client("2001:db8::2"));
		assertThat(RateLimit.client("no:address")).isEqualTo("no:address");
	}

}
