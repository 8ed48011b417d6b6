package org.policychronicle.agency;

import jakarta.validation.Valid;
import org.policychronicle.web.Address;
import org.policychronicle.web.Format;
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

	AgencyPageController(AgencyService service) {
		this.service = service;
	}

	@GetMapping
	String list(@Valid AgencyFilter filter, @Valid Paging paging, Address address, Model model) {
		model.addAttribute("results", this.service.search(filter, paging));
		model.addAttribute("formats", Format.OF_COLLECTIONS);
		model.addAttribute("filter", filter);
		model.addAttribute("address", address);
		model.addAttribute("kinds", AgencyKind.values());
		model.addAttribute("listings", AgencyListing.values());
		return "agencies/list";
	}

	@GetMapping("/{slug}")
	String one(@PathVariable String slug, Address address, Model model) {
		model.addAttribute("agency", this.service.find(slug));
		model.addAttribute("address", address);
		return "agencies/detail";
	}

}
