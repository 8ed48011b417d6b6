package org.policychronicle.agency;

import jakarta.validation.Valid;
import org.policychronicle.format.RecordPages;
import org.policychronicle.web.Address;
import org.policychronicle.web.Paging;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Public bodies as pages. */
@Controller
@RequestMapping("/agencies")
class AgencyPageController {

	private final AgencyService service;

	private final RecordPages pages;

	AgencyPageController(AgencyService service, RecordPages pages) {
		this.service = service;
		this.pages = pages;
	}

	@GetMapping
	String list(@Valid AgencyFilter filter, @Valid Paging paging, Address address, Model model) {
		model.addAttribute("results", this.service.search(filter, paging));
		model.addAttribute("matrix", this.service.matrix(filter));
		model.addAttribute("filter", filter);
		model.addAttribute("address", address);
		model.addAttribute("parts", AgencyPart.values());
		return "agencies/list";
	}

	@GetMapping("/{slug}")
	String one(@PathVariable String slug, Address address, Model model) {
		AgencyDetail agency = this.service.find(slug);
		this.pages.describe(model, agency);
		model.addAttribute("agency", agency);
		model.addAttribute("address", address);
		return "agencies/detail";
	}

}
