package org.policychronicle.policy;

import org.policychronicle.web.Address;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Two or three policies side by side, as a page; with fewer it offers the choice. */
@Controller
class ComparePageController {

	private final CompareService service;

	ComparePageController(CompareService service) {
		this.service = service;
	}

	@GetMapping("/compare")
	String compare(CompareQuery query, Address address, Model model) {
		boolean chosen = query.policies().size() > 1;
		model.addAttribute("comparison", chosen ? this.service.sideBySide(query.policies()) : null);
		model.addAttribute("query", query);
		model.addAttribute("titles", this.service.titles(query.policies()));
		model.addAttribute("address", chosen ? address : null);
		return "policies/compare";
	}

}
