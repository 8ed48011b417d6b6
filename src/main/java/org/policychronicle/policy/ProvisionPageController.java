package org.policychronicle.policy;

import jakarta.validation.Valid;
import org.policychronicle.web.Address;
import org.policychronicle.web.Paging;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Provisions of all policies as a page; a single one is a place on the page of its
 * policy.
 */
@Controller
@RequestMapping("/provisions")
class ProvisionPageController {

	private final ProvisionService service;

	ProvisionPageController(ProvisionService service) {
		this.service = service;
	}

	@GetMapping
	String list(@Valid ProvisionFilter filter, @Valid Paging paging, Address address, Model model) {
		model.addAttribute("results", this.service.search(filter, paging));
		model.addAttribute("filter", filter);
		model.addAttribute("address", address);
		return "provisions/list";
	}

	@GetMapping("/{slug}")
	String one(@PathVariable String slug) {
		return "redirect:" + this.service.find(slug, new AsOf(null, null)).links().html();
	}

}
