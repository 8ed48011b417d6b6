package org.policychronicle.evidence;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.policychronicle.record.Origin;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.RecordNotFoundException;
import org.policychronicle.record.Reference;
import org.policychronicle.web.Results;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

/** Page and JSON of evidence, from one and the same answer of the service. */
@WebMvcTest({ EvidencePageController.class, EvidenceApiController.class })
class EvidenceControllerTests {

	@Autowired
	private MockMvcTester mvc;

	@MockitoBean
	private EvidenceService service;

	@Test
	void pageAndJsonShowTheSameList() {
		given(this.service.search(any(), any()))
			.willReturn(new Results<>(1, 1, 20, "Evidence", List.of(libraryOfCongress(false))));
		assertThat(this.mvc.get().uri("/evidence")).hasStatusOk()
			.bodyText()
			.contains("Library of Congress", "Cited by others, not read by us.", "href=\"/evidence/loc\"");
		assertThat(this.mvc.get().uri("/api/v1/evidence")).hasStatusOk().bodyJson().isLenientlyEqualTo("""
				{ "total": 1, "items": [ { "slug": "loc", "publisher": "Library of Congress", "kind": "secondary",
				  "retrieved": true, "verified": false, "supports": [ { "slug": "law", "role": "dates" } ] } ] }
				""");
	}

	@Test
	void anAddressIsALinkThatSaysHowFreshItIs() {
		given(this.service.find("loc")).willReturn(libraryOfCongress(false));
		assertThat(this.mvc.get().uri("/evidence/loc")).hasStatusOk()
			.bodyText()
			.contains("href=\"https://www.loc.gov/item\"", "Link not checked since.");
		given(this.service.find("loc")).willReturn(libraryOfCongress(true));
		assertThat(this.mvc.get().uri("/evidence/loc")).hasStatusOk()
			.bodyText()
			.contains("href=\"https://www.loc.gov/item\"", "Link last worked on 2026-11-20.");
	}

	@Test
	void whatIsNotThereOrNotUnderstoodIsRefused() {
		given(this.service.find("nope")).willThrow(new RecordNotFoundException(RecordKind.EVIDENCE, "nope"));
		assertThat(this.mvc.get().uri("/evidence/nope")).hasStatus(404);
		assertThat(this.mvc.get().uri("/api/v1/evidence/nope")).hasStatus(404);
		assertThat(this.mvc.get().uri(URI.create("/api/v1/evidence?kind=hearsay"))).hasStatus(400)
			.bodyText()
			.contains("official-text");
	}

	private static EvidenceRecord libraryOfCongress(boolean verified) {
		return new EvidenceRecord("loc", "Library of Congress", "Monitor", "https://www.loc.gov/item",
				EvidenceKind.SECONDARY, true, verified, null, null, "cited",
				verified ? LocalDate.of(2026, 11, 20) : null, List.of(new Reference(RecordKind.POLICY, "law", "The law",
						null, "dates", null, Origin.ESTABLISHED, null, RecordKind.POLICY.links("law"))),
				RecordKind.EVIDENCE.links("loc"));
	}

}
