package org.policychronicle.web;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

/** What a list asks of a facet, and where its values lead. */
class FacetTests {

	private static final Facet.Value CAC = new Facet.Value("cac", "CAC", 12, true);

	private static final Facet.Value MIIT = new Facet.Value("miit", "MIIT", 5, false);

	private static final Facet AGENCY = new Facet("agency", true, List.of(CAC, MIIT));

	@Test
	void theFirstAndTheRestAreTheWhole() {
		assertThat(AGENCY.first(1)).containsExactly(CAC);
		assertThat(AGENCY.after(1)).containsExactly(MIIT);
		assertThat(AGENCY.first(8)).isEqualTo(AGENCY.values());
		assertThat(AGENCY.after(8)).isEmpty();
	}

	@Test
	void knowsWhatIsChosen() {
		assertThat(AGENCY.selected()).containsExactly(CAC);
		assertThat(AGENCY.isChosenAfter(0)).isTrue();
		assertThat(AGENCY.isChosenAfter(1)).isFalse();
	}

	@Test
	void aValueIsChosenAloneAndLetGoFromTheRestOnTheFirstPage() {
		MultiValueMap<String, String> asked = new LinkedMultiValueMap<>();
		asked.put("agency", List.of("cac", "mps"));
		asked.add("year", "2023");
		asked.add("page", "2");
		Address address = new Address("/policies", asked);
		assertThat(address.choose(AGENCY, MIIT)).isEqualTo("/policies?agency=miit&year=2023");
		assertThat(address.choose(AGENCY, CAC)).isEqualTo("/policies?agency=mps&year=2023");
	}

}
