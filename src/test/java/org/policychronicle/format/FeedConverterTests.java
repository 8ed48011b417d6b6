package org.policychronicle.format;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import com.apptasticsoftware.rssreader.Item;
import com.apptasticsoftware.rssreader.RssReader;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.io.SyndFeedInput;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.input.SAXBuilder;
import org.junit.jupiter.api.Test;
import org.policychronicle.record.PartialDate;
import org.policychronicle.record.RecordKind;
import org.policychronicle.web.Address;
import org.policychronicle.web.Format;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Feeds, as a reader of feeds takes them, and their elements one by one. */
class FeedConverterTests {

	private static final Namespace ATOM = Namespace.getNamespace("http://www.w3.org/2005/Atom");

	private static final Instant UPDATED = Instant.parse("2026-11-24T00:00:00Z");

	private final FeedConverter converter = new FeedConverter(Works.SITE, Works.messages(), new FeedProperties(null));

	@Test
	void aReaderOfFeedsGetsEveryEntryWithItsTextAndItsAddress() {
		List<Item> items = new RssReader().read(new ByteArrayInputStream(write(1, 1).getBytes(StandardCharsets.UTF_8)))
			.toList();
		assertThat(items).hasSize(2);
		assertThat(items.get(0).getTitle()).hasValue("Law <b> & \u6cd5");
		assertThat(items.get(0).getGuid()).hasValue("urn:policychronicle:policy:law");
		assertThat(items.get(0).getLink()).hasValue("https://chronicle.example/policies/law");
		assertThat(items.get(0).getUpdated()).hasValue("2026-11-24T00:00:00Z");
		assertThat(items.get(0).getDescription().or(items.get(0)::getContent))
			.hasValue("20 August 2021 \u2014 What it is.");
		assertThat(items.get(1).getDescription().or(items.get(1)::getContent))
			.hasValue("January 2022 (month only) \u2014 What it is.");
	}

	@Test
	void aCoarseDateIsNeverMadeAnInstant() throws Exception {
		Document document = new SAXBuilder().build(new StringReader(write(1, 1)));
		List<Element> entries = document.getRootElement().getChildren("entry", ATOM);
		assertThat(entries.get(1).getChild("category", ATOM).getAttributeValue("term")).isEqualTo("2022-01");
		assertThat(write(1, 1)).doesNotContain(":date>");
		assertThat(entries).allSatisfy((entry) -> {
			assertThat(entry.getChildText("updated", ATOM)).isEqualTo("2026-11-24T00:00:00Z");
			assertThat(entry.getChildText("published", ATOM)).isEqualTo("2026-11-20T00:00:00Z");
			assertThat(entry.getChild("author", ATOM).getChildText("name", ATOM)).isNotBlank();
		});
		assertThat(document.getRootElement().getAttributeValue("lang", Namespace.XML_NAMESPACE)).isEqualTo("en");
		assertThat(document.getRootElement().getChildText("updated", ATOM)).isEqualTo("2026-11-24T00:00:00Z");
		assertThat(document.getRootElement().getChild("author", ATOM).getChildText("name", ATOM))
			.isEqualTo("China AI Policy Chronicle");
	}

	@Test
	void itSaysWhereItIsWithItsFiltersAndItsNeighbours() throws Exception {
		SyndFeed feed = new SyndFeedInput().build(new StringReader(write(2, 3)));
		assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
		assertThat(feed.getUri()).isEqualTo("urn:policychronicle:policies:year=2022");
		assertThat(feed.getLinks()).extracting(SyndLink::getRel, SyndLink::getHref)
			.contains(tuple("self", "https://chronicle.example/api/v1/policies?year=2022&format=atom&page=2"),
					tuple("alternate", "https://chronicle.example/policies?year=2022"),
					tuple("first", "https://chronicle.example/api/v1/policies?year=2022&format=atom"),
					tuple("previous", "https://chronicle.example/api/v1/policies?year=2022&format=atom"),
					tuple("last", "https://chronicle.example/api/v1/policies?year=2022&format=atom&page=3"),
					tuple("next", "https://chronicle.example/api/v1/policies?year=2022&format=atom&page=3"));
	}

	@Test
	void aHubIsNamedWhereOneIsSet() throws Exception {
		FeedProperties hub = new FeedProperties(URI.create("https://hub.example/"));
		SyndFeed atom = new SyndFeedInput().build(new StringReader(
				new FeedConverter(Works.SITE, Works.messages(), hub).write(feed(1, 1, Format.ATOM), Format.ATOM)));
		assertThat(atom.getLinks()).extracting(SyndLink::getRel, SyndLink::getHref)
			.contains(tuple("hub", "https://hub.example/"));
		assertThat(write(1, 1)).doesNotContain("hub");
		assertThat(json(hub, 1, 1).path("hubs").path(0).path("url").stringValue()).isEqualTo("https://hub.example/");
		assertThat(json(new FeedProperties(null), 1, 1).has("hubs")).isFalse();
	}

	@Test
	void aFeedInJsonHasTheSameEntries() {
		JsonNode feed = json(new FeedProperties(null), 2, 3);
		assertThat(feed.path("version").stringValue()).isEqualTo("https://jsonfeed.org/version/1.1");
		assertThat(feed.path("title").stringValue()).isEqualTo("Policies");
		assertThat(feed.path("language").stringValue()).isEqualTo("en");
		assertThat(feed.path("home_page_url").stringValue()).isEqualTo("https://chronicle.example/policies?year=2022");
		assertThat(feed.path("feed_url").stringValue())
			.isEqualTo("https://chronicle.example/api/v1/policies?year=2022&format=jsonfeed&page=2");
		assertThat(feed.path("next_url").stringValue())
			.isEqualTo("https://chronicle.example/api/v1/policies?year=2022&format=jsonfeed&page=3");
		JsonNode item = feed.path("items").path(1);
		assertThat(item.path("id").stringValue()).isEqualTo("urn:policychronicle:policy:rules");
		assertThat(item.path("url").stringValue()).isEqualTo("https://chronicle.example/policies/rules");
		assertThat(item.path("content_text").stringValue()).isEqualTo("January 2022 (month only) \u2014 What it is.");
		assertThat(item.path("date_published").stringValue()).isEqualTo("2026-11-20T00:00:00Z");
		assertThat(item.path("date_modified").stringValue()).isEqualTo("2026-11-24T00:00:00Z");
		assertThat(item.path("_record").path("date").stringValue()).isEqualTo("2022-01");
		assertThat(json(new FeedProperties(null), 3, 3).has("next_url")).isFalse();
	}

	private static JsonNode json(FeedProperties properties, int page, int lastPage) {
		JsonMapper mapper = new JsonMapper();
		return mapper.readTree(new JsonFeedConverter(Works.SITE, Works.messages(), properties, mapper)
			.write(feed(page, lastPage, Format.JSONFEED), Format.JSONFEED));
	}

	private String write(int page, int lastPage) {
		return this.converter.write(feed(page, lastPage, Format.ATOM), Format.ATOM);
	}

	private static Feed feed(int page, int lastPage, Format format) {
		MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
		parameters.add("year", "2022");
		Address address = new Address("/api/v1/policies", parameters).as(format).page(page);
		return new Feed(address, "Policies", UPDATED, page, lastPage,
				List.of(entry("law", "Law <b> & \u6cd5", "2021-08-20"), entry("rules", "Rules", "2022-01")));
	}

	private static Feed.Entry entry(String slug, String title, String date) {
		return new Feed.Entry("policy:" + slug, title, "What it is.", PartialDate.parse(date),
				Instant.parse("2026-11-20T00:00:00Z"), UPDATED, RecordKind.POLICY.links(slug));
	}

}
