package org.policychronicle.format;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndCategoryImpl;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.feed.synd.SyndLinkImpl;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.feed.synd.SyndPersonImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.output.Format.TextMode;
import org.jdom2.output.XMLOutputter;
import org.policychronicle.record.PartialDate;
import org.policychronicle.web.Address;
import org.policychronicle.web.Format;
import org.policychronicle.web.SiteProperties;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;

/**
 * Writes feeds as Atom, a page at a time. What is published and updated is the record;
 * the date of what it tells of stands in the text and in a category, where no reader
 * takes it for that of the entry.
 */
class FeedConverter extends FormatConverter<Feed> {

	private static final Namespace DUBLIN_CORE = Namespace.getNamespace("dc", "http://purl.org/dc/elements/1.1/");

	private final Permalinks permalinks;

	private final MessageSource messages;

	private final FeedProperties properties;

	FeedConverter(SiteProperties site, MessageSource messages, FeedProperties properties) {
		super(Feed.class, Format.ATOM);
		this.properties = properties;
		this.permalinks = new Permalinks(site);
		this.messages = messages;
	}

	@Override
	String write(Feed feed, Format format) {
		Locale locale = LocaleContextHolder.getLocale();
		try {
			Document document = new SyndFeedOutput().outputJDom(atom(feed, locale));
			Element root = document.getRootElement();
			root.removeChild("date", DUBLIN_CORE);
			root.getChildren("entry", root.getNamespace()).forEach((entry) -> entry.removeChild("date", DUBLIN_CORE));
			root.setAttribute("lang", locale.toLanguageTag(), Namespace.XML_NAMESPACE);
			return new XMLOutputter(org.jdom2.output.Format.getPrettyFormat().setTextMode(TextMode.PRESERVE))
				.outputString(document);
		}
		catch (FeedException ex) {
			throw new IllegalStateException("the feed cannot be written", ex);
		}
	}

	private SyndFeed atom(Feed feed, Locale locale) {
		SyndFeed atom = new SyndFeedImpl();
		atom.setFeedType("atom_1.0");
		atom.setTitle(feed.title());
		atom.setUri(Feed.Entry.URN + id(feed.address()) + (locale.getLanguage().equals("zh") ? ":zh" : ""));
		atom.setAuthors(author(locale));
		atom.setPublishedDate(Date.from(feed.updated()));
		atom.setLinks(links(feed));
		atom.setEntries(feed.entries().stream().map((entry) -> entry(entry, locale)).toList());
		return atom;
	}

	private List<SyndPerson> author(Locale locale) {
		SyndPerson author = new SyndPersonImpl();
		author.setName(this.messages.getMessage("site.name", null, locale));
		return List.of(author);
	}

	// The same for every page of one collection and for every notation of its address.
	private static String id(Address address) {
		Address plain = address.html().page(1).with("format", null).with("size", null).with("sort", null);
		return plain.toString().substring(1).replaceFirst("\\.atom", "").replace('?', ':').replace('/', ':');
	}

	private List<SyndLink> links(Feed feed) {
		List<SyndLink> links = new ArrayList<>();
		Address self = feed.address();
		links.add(link("self", self, Format.ATOM.mediaType()));
		links.add(link("alternate", feed.html(), MediaType.TEXT_HTML));
		links.add(link("first", self.page(1), Format.ATOM.mediaType()));
		links.add(link("last", self.page(feed.lastPage()), Format.ATOM.mediaType()));
		if (feed.page() > 1) {
			links.add(link("previous", self.page(feed.page() - 1), Format.ATOM.mediaType()));
		}
		if (feed.page() < feed.lastPage()) {
			links.add(link("next", self.page(feed.page() + 1), Format.ATOM.mediaType()));
		}
		if (this.properties.websubHub() != null) {
			SyndLink hub = new SyndLinkImpl();
			hub.setRel("hub");
			hub.setHref(this.properties.websubHub().toString());
			links.add(hub);
		}
		return links;
	}

	private SyndLink link(String relation, Address address, MediaType type) {
		SyndLink link = new SyndLinkImpl();
		link.setRel(relation);
		link.setHref(this.permalinks.read(address.toString()));
		link.setType(type.toString());
		return link;
	}

	private SyndEntry entry(Feed.Entry entry, Locale locale) {
		SyndEntry atom = new SyndEntryImpl();
		atom.setUri(entry.urn());
		atom.setAuthors(author(locale));
		atom.setTitle(entry.title());
		atom.setPublishedDate(Date.from(entry.published()));
		atom.setUpdatedDate(Date.from(entry.updated()));
		atom.setLink(this.permalinks.read(entry.links().html()));
		PartialDate date = entry.date();
		SyndContent text = new SyndContentImpl();
		text.setType("text");
		text.setValue(entry.dated(this.messages, locale));
		atom.setDescription(text);
		if (date != null) {
			SyndCategory category = new SyndCategoryImpl();
			category.setTaxonomyUri(Feed.Entry.URN + "date");
			category.setName(date.toString());
			atom.setCategories(List.of(category));
		}
		return atom;
	}

}
