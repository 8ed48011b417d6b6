package org.policychronicle.policy;

import jakarta.validation.Valid;
import org.policychronicle.web.Address;
import org.policychronicle.web.Paging;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What happened to the rules and what is about to, as pages. */
@Controller
class DevelopmentPageController {

	private static final int STEPS = 50;

	private final DevelopmentService service;

	DevelopmentPageController(DevelopmentService service) {
		this.service = service;
	}

	@GetMapping("/developments")
	String developments(@Valid DevelopmentFilter filter, @Valid Paging paging, Address address, Model model) {
		model.addAttribute("list", this.service.past(filter, paging.orSize(STEPS)));
		model.addAttribute("filter", filter);
		model.addAttribute("here", address);
		return "policies/developments";
	}

	@GetMapping("/upcoming")
	String upcoming(Model model) {
		model.addAttribute("upcoming", this.service.upcoming());
		return "policies/upcoming";
	}

}
