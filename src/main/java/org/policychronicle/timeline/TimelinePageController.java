package org.policychronicle.timeline;

import java.util.List;

import jakarta.validation.Valid;
import org.policychronicle.web.Address;
import org.policychronicle.web.Paging;
import org.policychronicle.web.Results;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The timeline as pages, year by year; all of it on one page unless asked otherwise. */
@Controller
@RequestMapping("/timeline")
class TimelinePageController {

	private static final int ALL_ON_ONE = 100;

	private final TimelineService service;

	TimelinePageController(TimelineService service) {
		this.service = service;
	}

	@GetMapping
	String list(@Valid TimelineFilter filter, @Valid Paging paging, Address address, Model model) {
		Results<EventSummary> results = this.service.search(filter, paging.orSize(ALL_ON_ONE));
		boolean complete = results.items().size() == results.total() && address.otherFilters(List.of()).isEmpty();
		model.addAttribute("results", results);
		model.addAttribute("years", TimelineYear.of(results.items(), complete));
		model.addAttribute("filter", filter);
		model.addAttribute("choices", this.service.choices());
		model.addAttribute("address", address);
		return "timeline/list";
	}

	@GetMapping("/{slug}")
	String one(@PathVariable String slug, Address address, Model model) {
		model.addAttribute("event", this.service.find(slug));
		model.addAttribute("address", address);
		return "timeline/detail";
	}

}
