package org.policychronicle.change;

import java.util.Date;
import java.util.List;

import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import jakarta.validation.Valid;
import org.policychronicle.web.Paging;
import org.policychronicle.web.Results;
import org.policychronicle.web.SiteProperties;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The change log as an Atom feed, the latest hundred. */
@RestController
class ChangeFeedController {

	private static final Paging LATEST = new Paging(1, 100);

	private final ChangeService service;

	private final SiteProperties site;

	ChangeFeedController(ChangeService service, SiteProperties site) {
		this.service = service;
		this.site = site;
	}

	@GetMapping(path = "/api/v1/changes.atom", produces = MediaType.APPLICATION_ATOM_XML_VALUE)
	String feed(@Valid ChangeFilter filter) throws FeedException {
		Results<ChangeRecord> changes = this.service.search(filter, LATEST);
		List<SyndEntry> entries = changes.items().stream().map(this::entry).toList();
		SyndFeed feed = new SyndFeedImpl();
		feed.setFeedType("atom_1.0");
		feed.setTitle(changes.description());
		feed.setUri("urn:policychronicle:changes");
		feed.setLink(this.site.address("/changes"));
		feed.setAuthor("China AI Policy Chronicle");
		feed.setPublishedDate(entries.isEmpty() ? new Date(0) : entries.get(0).getUpdatedDate());
		feed.setEntries(entries);
		return new SyndFeedOutput().outputString(feed);
	}

	private SyndEntry entry(ChangeRecord change) {
		SyndContentImpl why = new SyndContentImpl();
		why.setType("text");
		why.setValue(change.why());
		SyndEntry entry = new SyndEntryImpl();
		entry.setUri("urn:policychronicle:change:" + change.id());
		entry.setTitle(change.what());
		entry.setLink(this.site.address((change.links() != null) ? change.links().html() : "/changes"));
		entry.setUpdatedDate(Date.from(change.changedAt()));
		entry.setDescription(why);
		return entry;
	}

}
