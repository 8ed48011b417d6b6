package org.policychronicle.server;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Only addresses whose meaning is certain are redirected, and none to another host. */
class TidyAddressFilterTests {

	@ParameterizedTest
	@CsvSource({ "/policies/, /policies", "/zh/, /zh", "/Policies/X//, /policies/x", "/api/v1/, /api/v1",
			"/API/v1, /api/v1" })
	void findsTheAddressThatIsMeant(String typed, String meant) {
		assertThat(TidyAddressFilter.tidy(typed)).isEqualTo(meant);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/policies", "//evil.example/", "//evil.example", "/%2F/", "/policies;x=1/",
			"/api/v1/policies/Data-Security-Law", "/css/Chronicle.css", "*", "///" })
	void leavesOtherAddressesAsTheyAre(String path) {
		assertThat(TidyAddressFilter.tidy(path)).isEqualTo(path);
	}

}
