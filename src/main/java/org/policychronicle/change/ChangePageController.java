package org.policychronicle.change;

import jakarta.validation.Valid;
import org.policychronicle.web.Address;
import org.policychronicle.web.Paging;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The change log as a page. */
@Controller
class ChangePageController {

	private final ChangeService service;

	ChangePageController(ChangeService service) {
		this.service = service;
	}

	@GetMapping("/changes")
	String list(@Valid ChangeFilter filter, @Valid Paging paging, Address address, Model model) {
		model.addAttribute("results", this.service.search(filter, paging));
		model.addAttribute("filter", filter);
		model.addAttribute("address", address);
		return "changes/list";
	}

}
