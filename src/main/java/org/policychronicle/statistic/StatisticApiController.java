package org.policychronicle.statistic;

import jakarta.validation.Valid;
import org.policychronicle.web.Address;
import org.policychronicle.web.Format;
import org.policychronicle.web.Listing;
import org.policychronicle.web.Paging;
import org.policychronicle.web.Rows;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Statistics: figures and targets of the source document. */
@RestController
@RequestMapping("/api/v1/statistics")
class StatisticApiController {

	private final StatisticService service;

	StatisticApiController(StatisticService service) {
		this.service = service;
	}

	/**
	 * List figures and targets. Each comes with its value, unit, period and who stated
	 * it.
	 */
	@GetMapping
	Listing<StatisticSummary> list(@Valid StatisticFilter filter, @Valid Paging paging, Address address) {
		return Listing.of(this.service.search(filter, paging), address);
	}

	@GetMapping(produces = { Format.CSV_VALUE, Format.NDJSON_VALUE, Format.XLSX_VALUE })
	Rows<StatisticSummary> rows(@Valid StatisticFilter filter, @Valid Paging paging, Address address) {
		return Rows.of(StatisticSummary.class, address, () -> this.service.search(filter, paging),
				() -> this.service.all(filter));
	}

	/**
	 * Get one figure or target. The record holds its value, unit, period, origin and the
	 * records it is about.
	 */
	@GetMapping(path = "/{slug}", produces = { MediaType.APPLICATION_JSON_VALUE, Format.BIBTEX_VALUE, Format.RIS_VALUE,
			Format.CSLJSON_VALUE, Format.JSONLD_VALUE, MediaType.TEXT_MARKDOWN_VALUE })
	StatisticDetail one(@PathVariable String slug) {
		return this.service.find(slug);
	}

}
