package org.policychronicle.search;

import jakarta.validation.Valid;
import org.policychronicle.web.Address;
import org.policychronicle.web.Format;
import org.policychronicle.web.Listing;
import org.policychronicle.web.Paging;
import org.policychronicle.web.Rows;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Search over all records, in English and Chinese. */
@RestController
class SearchApiController {

	private final SearchService service;

	SearchApiController(SearchService service) {
		this.service = service;
	}

	/**
	 * Search all records. The best matches come first, with the passages that matched;
	 * after the records come the provisions that have all the words, each as a hit of its
	 * own. Where nothing is found, names like the query are suggested.
	 */
	@GetMapping("/api/v1/search")
	SearchListing search(@Valid SearchFilter filter, @Valid Paging paging, Address address) {
		SearchResults results = this.service.search(filter, paging);
		return new SearchListing(Listing.of(results.hits(), address), results.leftOut(), results.suggestions());
	}

	@GetMapping(path = "/api/v1/search", produces = { Format.CSV_VALUE, Format.NDJSON_VALUE, Format.XLSX_VALUE })
	Rows<Hit> rows(@Valid SearchFilter filter, @Valid Paging paging, Address address) {
		return Rows.of(Hit.class, address, () -> this.service.search(filter, paging).hits(),
				() -> this.service.all(filter));
	}

}
