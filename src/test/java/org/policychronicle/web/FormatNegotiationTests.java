package org.policychronicle.web;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;

/** In which form an answer comes, by its name or its media type. */
@WebMvcTest(FormatNegotiationTests.Things.class)
@Import(FormatNegotiationTests.Things.class)
class FormatNegotiationTests {

	private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

	@Autowired
	private MockMvcTester mvc;

	@Test
	void jsonGoesToWhomAnythingWillDo() {
		assertThat(this.mvc.get().uri("/api/v1/things")).hasStatusOk().hasContentType("application/json;charset=UTF-8");
		assertThat(this.mvc.get().uri("/api/v1/things").header("Accept", BROWSER)).hasStatusOk()
			.hasContentType("application/json;charset=UTF-8");
		assertThat(this.mvc.get().uri("/api/v1/things?format=").header("Accept", "*/*")).hasStatusOk()
			.hasContentType("application/json;charset=UTF-8");
	}

	@Test
	void aFormIsChosenByItsMediaTypeAndByItsNameWhichGoesFirst() {
		assertThat(this.mvc.get().uri("/api/v1/things").header("Accept", "text/csv")).bodyText().isEqualTo("thing\n");
		assertThat(this.mvc.get().uri("/api/v1/things?format=csv").header("Accept", "application/json")).bodyText()
			.isEqualTo("thing\n");
	}

	@Test
	void aFormThatIsNotToBeHadIsABadParameterThatListsThoseThatAre() {
		assertThat(this.mvc.get().uri("/api/v1/things?format=ics")).hasStatus(400).bodyJson().isLenientlyEqualTo("""
				{ "errors": [ { "parameter": "format", "rejected": "ics", "allowed": [ "json", "csv" ] } ] }
				""");
		assertThat(this.mvc.get().uri("/api/v1/things?format=xml")).hasStatus(400);
		assertThat(this.mvc.get().uri("/api/v1/things").header("Accept", "text/calendar")).hasStatus(406);
		assertThat(this.mvc.get().uri("/api/v1/things?format=csv&format=json")).hasStatus(400);
	}

	@RestController
	static class Things {

		@GetMapping("/api/v1/things")
		String json() {
			return "{}";
		}

		@GetMapping(path = "/api/v1/things", produces = Format.CSV_VALUE)
		String csv() {
			return "thing\n";
		}

	}

}
