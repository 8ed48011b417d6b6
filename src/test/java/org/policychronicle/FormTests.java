package org.policychronicle;

import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXParser;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.policychronicle.testing.ChronicleTest;
import org.policychronicle.testing.Site;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * All records in all their forms, each read as the programs read it that take such forms.
 */
@ChronicleTest
class FormTests {

	private static final String SCHEMA = "https://schema.org/";

	private static final Set<String> OF_ALL = Set.of("name", "url", "description", "alternateName", "sameAs",
			"subjectOf", "identifier");

	/** What the vocabulary allows on each type, as far as we use it. */
	private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(Map.entry("Legislation",
			Set.of("datePublished", "temporalCoverage", "isPartOf", "hasPart", "legislationIdentifier",
					"legislationType", "legislationJurisdiction", "legislationDate", "legislationDateOfApplicability",
					"legislationLegalForce", "legislationPassedBy", "legislationChanges", "legislationApplies")),
			Map.entry("CreativeWork",
					Set.of("datePublished", "temporalCoverage", "isPartOf", "hasPart", "position", "text", "publisher",
							"about")),
			Map.entry("Event", Set.of("startDate", "endDate", "contributor", "about")),
			Map.entry("NewsArticle", Set.of("headline", "datePublished", "publisher", "mentions")),
			Map.entry("Article", Set.of("headline", "datePublished", "publisher", "mentions")),
			Map.entry("GovernmentOrganization",
					Set.of("foundingDate", "dissolutionDate", "parentOrganization", "subOrganization")),
			Map.entry("Organization",
					Set.of("foundingDate", "dissolutionDate", "parentOrganization", "subOrganization")),
			Map.entry("DefinedTerm", Set.of("inDefinedTermSet")), Map.entry("DefinedTermSet", Set.of()),
			Map.entry("PropertyValue", Set.of("value", "unitText")), Map.entry("Comment", Set.of("text", "about")),
			Map.entry("AdministrativeArea", Set.of()),
			Map.entry("Dataset", Set.of("version", "dateModified", "license", "isAccessibleForFree", "distribution")),
			Map.entry("DataDownload", Set.of("contentUrl", "encodingFormat")));

	@LocalServerPort
	private int port;

	private Site site;

	@BeforeEach
	void open() {
		this.site = new Site(this.port);
	}

	@ParameterizedTest
	@ValueSource(strings = { "policies", "timeline", "news", "agencies", "organizations", "terms", "statistics",
			"data-notes" })
	void everyRecordIsLinkedDataOfTheVocabularyAndItsPageHoldsTheSame(String collection) {
		for (JsonNode item : this.site.json("/api/v1/" + collection + "?size=100").path("items")) {
			String self = item.path("links").path("self").stringValue();
			String data = text(self + "?format=jsonld", "application/ld+json");
			String html = item.path("links").path("html").stringValue();
			assertThat(this.site.page(html).select("script[type=application/ld+json]").get(0).data()).as(html)
				.isEqualTo(data);
			JsonArray expanded = expand(data);
			assertThat(expanded).as(self).hasSize(1);
			JsonObject record = expanded.getJsonObject(0);
			assertThat(record.getString("@id")).isEqualTo("http://localhost:8080" + html);
			checkVocabulary(self, record);
		}
	}

	@Test
	void theRecordAsAWholeIsADataSet() {
		JsonObject data = expand(text("/api/v1?format=jsonld", "application/ld+json")).getJsonObject(0);
		assertThat(data.getJsonArray("@type").getString(0)).isEqualTo(SCHEMA + "Dataset");
		checkVocabulary("/api/v1", data);
		for (JsonValue download : data.getJsonArray(SCHEMA + "distribution")) {
			String address = download.asJsonObject()
				.getJsonArray(SCHEMA + "contentUrl")
				.getJsonObject(0)
				.getString("@value");
			assertThat(this.site.get(address.replace("http://localhost:8080", "")).statusCode()).as(address)
				.isEqualTo(200);
		}
	}

	@ParameterizedTest
	@CsvSource({ "policies, agency=cac", "timeline, from=2022", "news, kind=news", "changes, kind=policy" })
	void aFeedHoldsWhatTheListHoldsTheNewestFirst(String collection, String filter) throws Exception {
		JsonNode list = this.site.json("/api/v1/%s?%s&size=100".formatted(collection, filter));
		String address = list.path("links").path("atom").stringValue();
		String text = text(address, "application/atom+xml");
		SyndFeed feed = new SyndFeedInput().build(new StringReader(text));
		assertThat(feed.getTitle()).isEqualTo(list.path("description").stringValue());
		assertThat(feed.getEntries()).hasSize(Math.min(100, list.path("total").asInt()));
		assertThat(feed.getEntries()).extracting(SyndEntry::getUri).doesNotHaveDuplicates();
		assertThat(feed.getLinks()).anySatisfy((link) -> {
			assertThat(link.getRel()).isEqualTo("self");
			assertThat(link.getHref()).isEqualTo("http://localhost:8080" + address);
		});
		assertThat(this.site.json(address.replace("format=atom", "format=jsonfeed"))
			.path("items")
			.findValuesAsString("id")).isEqualTo(feed.getEntries().stream().map(SyndEntry::getUri).toList());
		assertThat(feed.getEntries()).extracting(SyndEntry::getUpdatedDate)
			.isSortedAccordingTo(Comparator.reverseOrder())
			.allMatch((updated) -> !updated.after(new Date()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/timeline?format=atom&size=20", "/zh/api/v1/timeline?format=atom&size=30",
			"/api/v1/policies?format=atom&size=7", "/api/v1/news?format=atom&size=10&sort=oldest" })
	void theNextPagesOfAFeedLeadToEveryRecord(String first) throws Exception {
		String collection = first.replaceFirst("(/zh)?/api/v1/(\\w+).*", "$2");
		List<String> ids = new ArrayList<>();
		String next = first;
		while (next != null) {
			SyndFeed feed = new SyndFeedInput().build(new StringReader(text(next, "application/atom+xml")));
			feed.getEntries().forEach((entry) -> ids.add(entry.getUri()));
			next = feed.getLinks()
				.stream()
				.filter((link) -> link.getRel().equals("next"))
				.map((link) -> link.getHref().replace("http://localhost:8080", ""))
				.findFirst()
				.orElse(null);
		}
		assertThat(ids).doesNotHaveDuplicates().hasSize(this.site.json("/api/v1/" + collection).path("total").asInt());
	}

	@Test
	void feedsAndCalendarsOfTheChinesePagesAreInChinese() throws Exception {
		String address = this.site.page("/zh/policies").select("link[type=application/atom+xml]").attr("href");
		assertThat(address).startsWith("/zh/api/v1/policies?");
		assertThat(text(address, "application/atom+xml"))
			.contains("xml:lang=\"zh-Hans\"", "http://localhost:8080/zh/policies/")
			.containsPattern("<entry><title>\\p{IsHan}{4}");
		JsonNode json = this.site.json("/zh/api/v1/policies?format=jsonfeed");
		assertThat(json.path("language").stringValue()).isEqualTo("zh-Hans");
		assertThat(json.path("items").path(0).path("url").stringValue())
			.startsWith("http://localhost:8080/zh/policies/");
		List<VEvent> events = Biweekly.parse(text("/zh/api/v1/policies?format=ics", "text/calendar"))
			.first()
			.getEvents();
		assertThat(events).anySatisfy((event) -> assertThat(event.getSummary().getValue())
			.startsWith("\u4e2d\u534e\u4eba\u6c11\u5171\u548c\u56fd\u6570\u636e\u5b89\u5168\u6cd5"));
	}

	@Test
	void theCalendarOfTheTimelineHoldsEveryExactDayAndNoOther() {
		JsonNode list = this.site.json("/api/v1/timeline?size=100&year=2023");
		Set<String> exact = new TreeSet<>();
		list.path("items").forEach((event) -> {
			if (event.path("precision").stringValue().equals("day")) {
				exact.add("event-" + event.path("slug").stringValue() + "@policychronicle");
			}
		});
		assertThat(list.path("total").asInt()).isBetween(20, 100);
		List<VEvent> events = Biweekly.parse(text(list.path("links").path("ics").stringValue(), "text/calendar"))
			.first()
			.getEvents();
		assertThat(events).extracting((event) -> event.getUid().getValue())
			.containsExactlyInAnyOrderElementsOf(exact)
			.hasSizeLessThan(list.path("total").asInt());
	}

	@Test
	void theCalendarOfPoliciesHasEachStepOnce() {
		List<VEvent> events = Biweekly
			.parse(text("/api/v1/policies?format=ics&q=%22Personal%20Information%20Protection%20Law%22",
					"text/calendar"))
			.first()
			.getEvents();
		assertThat(events).extracting((event) -> event.getUid().getValue()).doesNotHaveDuplicates();
		List<VEvent> all = Biweekly.parse(text("/api/v1/policies?format=ics", "text/calendar")).first().getEvents();
		assertThat(all).extracting((event) -> event.getUid().getValue())
			.doesNotHaveDuplicates()
			.contains("policy-personal-information-protection-law-effective@policychronicle",
					"policy-personal-information-protection-law-promulgated@policychronicle");
	}

	@ParameterizedTest
	@ValueSource(strings = { "policies", "news" })
	void aBibliographyHoldsEveryWorkOfTheList(String collection) throws Exception {
		int total = this.site.json("/api/v1/" + collection).path("total").asInt();
		String bibtex = text("/api/v1/" + collection + "?format=bibtex", "application/x-bibtex");
		BibTeXDatabase read = new BibTeXParser().parseFully(new StringReader(bibtex));
		assertThat(read.getEntries()).hasSize(total);
		assertThat(text("/api/v1/" + collection + "?format=ris", "application/x-research-info-systems").split("ER  - "))
			.hasSize(total + 1);
		assertThat(new JsonMapper()
			.readTree(text("/api/v1/" + collection + "?format=csljson", "application/vnd.citationstyles.csl+json")))
			.hasSize(total);
	}

	@Test
	void aRecordLinksItsCitationsAndItsPageShowsThem() {
		JsonNode law = this.site.json("/api/v1/policies/data-security-law");
		assertThat(law.path("citation").propertyNames()).containsExactlyInAnyOrder("bibtex", "ris", "csljson");
		law.path("citation")
			.forEach((address) -> assertThat(this.site.get(address.stringValue()).statusCode()).isEqualTo(200));
		assertThat(this.site.page("/policies/data-security-law").select("[data-copy]").eachText()).hasSize(7)
			.anySatisfy((text) -> assertThat(text).contains("promulgated by",
					"\u4e2d\u534e\u4eba\u6c11\u5171\u548c\u56fd\u6570\u636e\u5b89\u5168\u6cd5",
					"http://localhost:8080/policies/data-security-law"));
	}

	@Test
	void aFormIsAlsoHadByItsMediaTypeAndOneThatIsNotIsRefusedWithThoseThatAre() {
		HttpResponse<String> feed = this.site.get("/api/v1/policies", "Accept", "application/atom+xml");
		assertThat(feed.headers().firstValue("Content-Type").orElse("")).startsWith("application/atom+xml");
		HttpResponse<String> refused = this.site.get("/api/v1/terms/deep-synthesis?format=ics");
		assertThat(refused.statusCode()).isEqualTo(400);
		assertThat(refused.body()).contains("jsonld", "bibtex", "ris", "csljson", "md").doesNotContain("\"atom\"");
	}

	private void checkVocabulary(String address, JsonObject node) {
		JsonArray types = node.getJsonArray("@type");
		String type = (types != null) ? types.getString(0).replace(SCHEMA, "") : null;
		node.forEach((name, value) -> {
			if (!name.startsWith("@")) {
				String property = name.replace(SCHEMA, "");
				assertThat(OF_ALL.contains(property) || (type != null && ALLOWED.get(type).contains(property)))
					.as(address + ": " + type + " with " + property)
					.isTrue();
				value.asJsonArray().forEach((each) -> checkVocabulary(address, each.asJsonObject()));
			}
		});
	}

	// The context is not fetched: all its terms are names of the vocabulary.
	private static JsonArray expand(String data) {
		DocumentLoader loader = (address, options) -> {
			assertThat(address).isEqualTo(URI.create("https://schema.org"));
			return JsonDocument.of(new StringReader("{\"@context\": {\"@vocab\": \"" + SCHEMA + "\"}}"));
		};
		try {
			return JsonLd.expand(JsonDocument.of(new StringReader(data))).loader(loader).get();
		}
		catch (JsonLdError ex) {
			throw new AssertionError(data, ex);
		}
	}

	private String text(String address, String type) {
		HttpResponse<String> response = this.site.get(address);
		assertThat(response.statusCode()).as(address + " " + response.body()).isEqualTo(200);
		assertThat(response.headers().firstValue("Content-Type").orElse("")).as(address).startsWith(type);
		return response.body();
	}

}
