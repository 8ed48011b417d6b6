package org.policychronicle.format;

import java.util.List;
import java.util.Locale;

import org.policychronicle.web.Format;
import org.policychronicle.web.SiteProperties;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * Writes feeds as JSON Feed 1.1, with the same entries as Atom. The date of what an entry
 * tells of stands in its text and in an extension, where no reader takes it for that of
 * the entry.
 */
class JsonFeedConverter extends FormatConverter<Feed> {

	private static final String VERSION = "https://jsonfeed.org/version/1.1";

	private final Permalinks permalinks;

	private final MessageSource messages;

	private final FeedProperties properties;

	private final JsonMapper mapper;

	JsonFeedConverter(SiteProperties site, MessageSource messages, FeedProperties properties, JsonMapper mapper) {
		super(Feed.class, Format.JSONFEED);
		this.permalinks = new Permalinks(site);
		this.messages = messages;
		this.properties = properties;
		this.mapper = mapper;
	}

	@Override
	String write(Feed feed, Format format) {
		Locale locale = LocaleContextHolder.getLocale();
		ObjectNode json = this.mapper.createObjectNode();
		json.put("version", VERSION);
		json.put("title", feed.title());
		json.put("home_page_url", this.permalinks.read(feed.html().toString()));
		json.put("feed_url", this.permalinks.read(feed.address().toString()));
		if (feed.page() < feed.lastPage()) {
			json.put("next_url", this.permalinks.read(feed.address().page(feed.page() + 1).toString()));
		}
		json.put("language", locale.toLanguageTag());
		json.putArray("authors").addObject().put("name", this.messages.getMessage("site.name", null, locale));
		if (this.properties.websubHub() != null) {
			json.putArray("hubs").addObject().put("type", "WebSub").put("url", this.properties.websubHub().toString());
		}
		addItems(json.putArray("items"), feed.entries(), locale);
		return this.mapper.writeValueAsString(json);
	}

	private void addItems(ArrayNode items, List<Feed.Entry> entries, Locale locale) {
		for (Feed.Entry entry : entries) {
			ObjectNode item = items.addObject()
				.put("id", entry.urn())
				.put("url", this.permalinks.read(entry.links().html()))
				.put("title", entry.title())
				.put("content_text", entry.dated(this.messages, locale))
				.put("date_published", entry.published().toString())
				.put("date_modified", entry.updated().toString());
			if (entry.date() != null) {
				item.putObject("_record").put("date", entry.date().toString());
			}
		}
	}

}
