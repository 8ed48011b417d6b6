package org.policychronicle.term;

import jakarta.validation.Valid;
import org.policychronicle.format.RecordPages;
import org.policychronicle.web.Address;
import org.policychronicle.web.Paging;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Terms as pages. */
@Controller
@RequestMapping("/terms")
class TermPageController {

	private final TermService service;

	private final RecordPages pages;

	TermPageController(TermService service, RecordPages pages) {
		this.service = service;
		this.pages = pages;
	}

	@GetMapping
	String list(@Valid TermFilter filter, @Valid Paging paging, Address address, Model model) {
		model.addAttribute("results", this.service.search(filter, paging));
		model.addAttribute("filter", filter);
		model.addAttribute("address", address);
		return "terms/list";
	}

	@GetMapping("/{slug}")
	String one(@PathVariable String slug, Address address, Model model) {
		TermDetail term = this.service.find(slug);
		this.pages.describe(model, term);
		model.addAttribute("term", term);
		model.addAttribute("address", address);
		return "terms/detail";
	}

}
