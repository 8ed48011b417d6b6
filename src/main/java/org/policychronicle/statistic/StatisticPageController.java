package org.policychronicle.statistic;

import jakarta.validation.Valid;
import org.policychronicle.format.RecordPages;
import org.policychronicle.web.Address;
import org.policychronicle.web.Paging;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Figures and targets as pages. */
@Controller
@RequestMapping("/statistics")
class StatisticPageController {

	private final StatisticService service;

	private final RecordPages pages;

	StatisticPageController(StatisticService service, RecordPages pages) {
		this.service = service;
		this.pages = pages;
	}

	@GetMapping
	String list(@Valid StatisticFilter filter, @Valid Paging paging, Address address, Model model) {
		model.addAttribute("results", this.service.search(filter, paging));
		model.addAttribute("filter", filter);
		model.addAttribute("address", address);
		return "statistics/list";
	}

	@GetMapping("/{slug}")
	String one(@PathVariable String slug, Address address, Model model) {
		StatisticDetail statistic = this.service.find(slug);
		this.pages.describe(model, statistic);
		model.addAttribute("statistic", statistic);
		model.addAttribute("address", address);
		return "statistics/detail";
	}

}
