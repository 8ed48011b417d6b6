package org.policychronicle.news;

import jakarta.validation.Valid;
import org.policychronicle.format.Bibliography;
import org.policychronicle.format.Feed;
import org.policychronicle.record.ChangeTime;
import org.policychronicle.record.ChangeTimes;
import org.policychronicle.record.RecordKind;
import org.policychronicle.web.Address;
import org.policychronicle.web.Format;
import org.policychronicle.web.Listing;
import org.policychronicle.web.Paging;
import org.policychronicle.web.Results;
import org.policychronicle.web.Rows;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** News: articles and suggested reading about the policies. */
@RestController
@RequestMapping("/api/v1/news")
class NewsApiController {

	private final NewsService service;

	private final ChangeTimes changes;

	NewsApiController(NewsService service, ChangeTimes changes) {
		this.service = service;
		this.changes = changes;
	}

	/**
	 * List news items. They can be narrowed by period, publisher, kind, policy and public
	 * body.
	 */
	@GetMapping
	Listing<NewsSummary> list(@Valid NewsFilter filter, @Valid Paging paging, Address address) {
		return Listing.of(this.service.search(filter, paging), address).subscribable(address, false);
	}

	@GetMapping(produces = { Format.CSV_VALUE, Format.NDJSON_VALUE, Format.XLSX_VALUE })
	Rows<NewsSummary> rows(@Valid NewsFilter filter, @Valid Paging paging, Address address) {
		return Rows.of(NewsSummary.class, address, () -> this.service.search(filter, paging),
				() -> this.service.all(filter));
	}

	@GetMapping(produces = { MediaType.APPLICATION_ATOM_XML_VALUE, Format.JSONFEED_VALUE })
	Feed feed(@Valid NewsFilter filter, @Valid Paging paging, Address address) {
		Results<NewsSummary> results = this.service.follow(filter, paging.orSize(Feed.LATEST));
		ChangeTime changed = this.changes.of(RecordKind.NEWS);
		return Feed.of(results, address, changed.data(),
				results.items().stream().map((item) -> item.entry(changed)).toList());
	}

	@GetMapping(produces = { Format.BIBTEX_VALUE, Format.RIS_VALUE, Format.CSLJSON_VALUE })
	Bibliography bibliography(@Valid NewsFilter filter, @Valid Paging paging) {
		return Bibliography.of(this.service.search(filter, paging.orSize(Bibliography.MOST))
			.items()
			.stream()
			.map(NewsSummary::work)
			.toList());
	}

	/**
	 * Get one news item. The record holds its address, publisher, date and the records it
	 * is about.
	 */
	@GetMapping(path = "/{slug}", produces = { MediaType.APPLICATION_JSON_VALUE, Format.BIBTEX_VALUE, Format.RIS_VALUE,
			Format.CSLJSON_VALUE, Format.JSONLD_VALUE, MediaType.TEXT_MARKDOWN_VALUE })
	NewsDetail one(@PathVariable String slug) {
		return this.service.find(slug);
	}

}
