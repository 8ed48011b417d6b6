package org.policychronicle.news;

import jakarta.validation.Valid;
import org.policychronicle.format.RecordPages;
import org.policychronicle.web.Address;
import org.policychronicle.web.Paging;
import org.policychronicle.web.Results;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** News as pages, month by month. */
@Controller
@RequestMapping("/news")
class NewsPageController {

	private final NewsService service;

	private final RecordPages pages;

	NewsPageController(NewsService service, RecordPages pages) {
		this.service = service;
		this.pages = pages;
	}

	@GetMapping
	String list(@Valid NewsFilter filter, @Valid Paging paging, Address address, Model model) {
		Results<NewsSummary> results = this.service.search(filter, paging);
		model.addAttribute("results", results);
		model.addAttribute("months", NewsMonth.of(results.items()));
		model.addAttribute("filter", filter);
		model.addAttribute("choices", this.service.choices(filter));
		model.addAttribute("address", address);
		return "news/list";
	}

	@GetMapping("/{slug}")
	String one(@PathVariable String slug, Address address, Model model) {
		NewsDetail item = this.service.find(slug);
		this.pages.describe(model, item);
		model.addAttribute("item", item);
		model.addAttribute("address", address);
		return "news/detail";
	}

}
