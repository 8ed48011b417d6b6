package org.policychronicle.news;

import jakarta.validation.Valid;
import org.policychronicle.web.Address;
import org.policychronicle.web.Listing;
import org.policychronicle.web.Paging;

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

	@GetMapping("/{slug}")
	NewsDetail one(@PathVariable String slug) {
		return this.service.find(slug);
	}

}
