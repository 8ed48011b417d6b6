package org.policychronicle.search;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policychronicle.web.BadParameterException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** How a query is taken apart. */
class SearchTermsTests {

	@Test
	void wordsPhrasesAndUnwantedWordsAreToldApart() {
		assertThat(SearchTerms.of("face \"facial recognition\" -police -“real time” 华为"))
			.isEqualTo(new SearchTerms(List.of("face", "facial recognition", "华为"), List.of("police", "real time")));
	}

	@Test
	void aQuotationMarkThatIsNotClosedReachesToTheEnd() {
		assertThat(SearchTerms.of("law \"deep synthesis").wanted()).containsExactly("law", "deep synthesis");
	}

	@Test
	void aHyphenInsideAWordIsNoMinus() {
		assertThat(SearchTerms.of("open-innovation").wanted()).containsExactly("open-innovation");
	}

	@ParameterizedTest
	@ValueSource(strings = { "%", "\"\"", "-", "-law", "— … !", "' \" ;" })
	void nothingToLookForIsRefused(String query) {
		assertThatExceptionOfType(BadParameterException.class).isThrownBy(() -> SearchTerms.of(query));
	}

	@Test
	void tooManyTermsAreRefused() {
		assertThatExceptionOfType(BadParameterException.class).isThrownBy(() -> SearchTerms.of("law ".repeat(21)));
		assertThat(SearchTerms.of("law ".repeat(20)).wanted()).hasSize(20);
	}

}
