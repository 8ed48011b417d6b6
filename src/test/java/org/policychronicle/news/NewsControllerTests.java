package org.policychronicle.news;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.policychronicle.record.ChangeTimes;
import org.policychronicle.record.Origin;
import org.policychronicle.record.PartialDate;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.Reference;
import org.policychronicle.web.Results;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

/** Page and JSON of news, from one and the same answer of the service. */
@WebMvcTest({ NewsPageController.class, NewsApiController.class })
class NewsControllerTests {

	@Autowired
	private MockMvcTester mvc;

	@MockitoBean
	private NewsService service;

	@MockitoBean
	private ChangeTimes changes;

	@BeforeEach
	void offerChoices() {
		given(this.service.choices(any())).willReturn(new NewsChoices(List.of(), List.of()));
	}

	@Test
	void pageAndJsonShowTheSameList() {
		given(this.service.search(any(), any()))
			.willReturn(new Results<>(41, 2, 20, "News in 2024", List.of(headline(), reading())));
		assertThat(this.mvc.get().uri("/news?year=2024&page=2")).hasStatusOk()
			.bodyText()
			.contains("News in 2024", "41 records", "id=\"month-2024-06\"", "<span>June 2024</span>",
					"id=\"month-2024\"", "(year only)", "href=\"/news/headline\"", "href=\"/organizations/reuters\"",
					"address not known", "publisher not known", "href=\"https://example.org/reading\"",
					"href=\"/news?year=2024&amp;page=3\"");
		assertThat(this.mvc.get().uri("/api/v1/news?year=2024&page=2")).hasStatusOk()
			.hasContentTypeCompatibleWith(MediaType.APPLICATION_JSON)
			.bodyJson()
			.isLenientlyEqualTo("""
					{ "total": 41, "page": 2, "size": 20, "description": "News in 2024",
					  "items": [ { "slug": "headline", "kind": "news", "date": "2024-06", "precision": "month",
					      "publisher": { "slug": "reuters" }, "address": null, "sourceLines": [ 17, 18 ],
					      "links": { "self": "/api/v1/news/headline" } },
					    { "slug": "reading", "kind": "suggested-reading", "date": "2024", "publisher": null } ],
					  "links": { "prev": "/api/v1/news?year=2024", "html": "/news?year=2024&page=2" } }
					""");
	}

	@Test
	void pageAndJsonShowTheSameItem() {
		Reference section = new Reference(RecordKind.SECTION, "year-2017", "2017", null, "stated-in", null,
				Origin.DOCUMENT, "12", RecordKind.SECTION.links("year-2017"));
		given(this.service.find("headline")).willReturn(new NewsDetail("headline", "A headline", NewsKind.NEWS,
				PartialDate.parse("2024-06-07"), reuters(), null, List.of(), List.of(), List.of(), List.of(), null,
				Origin.DOCUMENT, List.of(17, 18), section, List.of(section), RecordKind.NEWS.links("headline")));
		assertThat(this.mvc.get().uri("/news/headline")).hasStatusOk()
			.bodyText()
			.contains("<h1>A headline</h1>", "7 June 2024", "href=\"/organizations/reuters\"", "address not known",
					"href=\"/source#line-17\"", "href=\"/source#year-2017\"");
		assertThat(this.mvc.get().uri("/api/v1/news/headline")).hasStatusOk().bodyJson().isLenientlyEqualTo("""
				{ "slug": "headline", "date": "2024-06-07", "precision": "day", "publisher": { "slug": "reuters" },
				  "address": null, "section": { "slug": "year-2017" } }
				""");
	}

	private static NewsSummary headline() {
		return new NewsSummary("headline", "A headline", NewsKind.NEWS, PartialDate.parse("2024-06"), reuters(), null,
				List.of(), List.of(), List.of(), Origin.DOCUMENT, List.of(17, 18), RecordKind.NEWS.links("headline"));
	}

	private static NewsSummary reading() {
		return new NewsSummary("reading", "A plan", NewsKind.SUGGESTED_READING, PartialDate.ofYear(2024), null,
				"https://example.org/reading", List.of(), List.of(), List.of(), Origin.DOCUMENT, List.of(5),
				RecordKind.NEWS.links("reading"));
	}

	private static Reference reuters() {
		return new Reference(RecordKind.ORGANIZATION, "reuters", "Reuters", null, "published-by", null, Origin.DOCUMENT,
				null, RecordKind.ORGANIZATION.links("reuters"));
	}

}
