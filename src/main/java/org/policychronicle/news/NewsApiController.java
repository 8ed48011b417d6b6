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

/** News as JSON. */
@RestController
@RequestMapping("/api/v1/news")
class NewsApiController {

	private final NewsService service;

	NewsApiController(NewsService service) {
		this.service = service;
	}

	@GetMapping
	Listing<NewsSummary> list(@Valid NewsFilter filter, @Valid Paging paging, Address address) {
		return Listing.of(this.service.search(filter, paging), address).subscribable(address, false);
	}

	@GetMapping(produces = { Format.CSV_VALUE, Format.NDJSON_VALUE })
	Rows<NewsSummary> rows(@Valid NewsFilter filter, @Valid Paging paging, Address address) {
		return Rows.of(NewsSummary.class, address, () -> this.service.search(filter, paging),
				() -> this.service.all(filter));
	}

	@GetMapping("/{slug}")
	NewsDetail one(@PathVariable String slug) {
		return this.service.find(slug);
	}

}
