package org.policychronicle.news;

import jakarta.validation.Valid;
import org.policychronicle.web.Address;
import org.policychronicle.web.Format;
import org.policychronicle.web.Listing;
import org.policychronicle.web.Paging;
import org.policychronicle.web.Rows;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** News: articles and suggested reading about the policies. */
@RestController
@RequestMapping("/api/v1/news")
class NewsApiController {

	private final NewsService service;

	NewsApiController(NewsService service) {
		this.service = service;
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

	/**
	 * Get one news item. The record holds its address, publisher, date and the records it
	 * is about.
	 */
	@GetMapping("/{slug}")
	NewsDetail one(@PathVariable String slug) {
		return this.service.find(slug);
	}

}
