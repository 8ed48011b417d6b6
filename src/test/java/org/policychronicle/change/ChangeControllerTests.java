package org.policychronicle.change;

import java.io.StringReader;
import java.time.Instant;
import java.util.List;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import org.junit.jupiter.api.Test;
import org.policychronicle.record.RecordKind;
import org.policychronicle.web.Results;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

/** Page, JSON and feed of the change log, from one and the same answer of the service. */
@WebMvcTest({ ChangePageController.class, ChangeApiController.class, ChangeFeedController.class })
class ChangeControllerTests {

	@Autowired
	private MockMvcTester mvc;

	@MockitoBean
	private ChangeService service;

	@Test
	void pageJsonAndFeedShowTheSameChanges() throws Exception {
		ChangeRecord change = new ChangeRecord(7, Instant.parse("2026-11-24T00:00:00Z"), RecordKind.POLICY, "law",
				"The law", null, "Dates added <b>", null, "They are known now.", null, "dates", null, null,
				RecordKind.POLICY.links("law"));
		given(this.service.search(any(), any()))
			.willReturn(new Results<>(1, 1, 20, "Changes of the data", List.of(change)));
		assertThat(this.mvc.get().uri("/changes")).hasStatusOk()
			.bodyText()
			.contains("2026-11-24", "Dates added &lt;b&gt;", "href=\"/policies/law\"", "They are known now.");
		assertThat(this.mvc.get().uri("/api/v1/changes")).hasStatusOk().bodyJson().isLenientlyEqualTo("""
				{ "total": 1, "items": [ { "id": 7, "changedAt": "2026-11-24T00:00:00Z", "kind": "policy",
				  "slug": "law", "what": "Dates added <b>", "why": "They are known now." } ] }
				""");
		MvcTestResult answer = this.mvc.get().uri("/api/v1/changes.atom").exchange();
		assertThat(answer).hasStatusOk().hasContentTypeCompatibleWith("application/atom+xml");
		SyndFeed feed = new SyndFeedInput().build(new StringReader(answer.getResponse().getContentAsString()));
		assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
		assertThat(feed.getEntries()).singleElement().satisfies((entry) -> {
			assertThat(entry.getTitle()).isEqualTo("The law: Dates added <b>");
			assertThat(entry.getLink()).isEqualTo("http://localhost:8080/policies/law");
			assertThat(entry.getUpdatedDate()).isEqualTo(change.changedAt());
		});
	}

	@Test
	void aDayThatDoesNotExistIsRefused() {
		assertThat(this.mvc.get().uri("/api/v1/changes?since=2026-02-30")).hasStatus(400)
			.bodyText()
			.contains("a date such as");
		assertThat(this.mvc.get().uri("/changes?since=yesterday")).hasStatus(400);
	}

}
