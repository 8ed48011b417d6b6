package org.policychronicle.publish;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
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

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Feeds, as a reader of feeds takes them, and their elements one by one. */
class FeedConverterTests {

	private static final Namespace ATOM = Namespace.getNamespace("http://www.w3.org/2005/Atom");

	private static final Instant UPDATED = Instant.parse("2026-11-24T00:00:00Z");

	private final FeedConverter converter = new FeedConverter(Works.SITE, Works.messages());

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

	private String write(int page, int lastPage) {
		MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
		parameters.add("year", "2022");
		Address address = new Address("/api/v1/policies", parameters).as(Format.ATOM).page(page);
		return this.converter.write(
				new Feed(address, "Policies", UPDATED, page, lastPage,
						List.of(entry("law", "Law <b> & \u6cd5", "2021-08-20"), entry("rules", "Rules", "2022-01"))),
				Format.ATOM);
	}

	private static Feed.Entry entry(String slug, String title, String date) {
		return new Feed.Entry("policy:" + slug, title, "What it is.", PartialDate.parse(date),
				Instant.parse("2026-11-20T00:00:00Z"), UPDATED, RecordKind.POLICY.links(slug));
	}

}
