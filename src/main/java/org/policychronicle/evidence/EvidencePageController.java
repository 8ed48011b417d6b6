package org.policychronicle.evidence;

import jakarta.validation.Valid;
import org.policychronicle.web.Address;
import org.policychronicle.web.Paging;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Evidence as pages. */
@Controller
@RequestMapping("/evidence")
class EvidencePageController {

	private final EvidenceService service;

	EvidencePageController(EvidenceService service) {
		this.service = service;
	}

	@GetMapping
	String list(@Valid EvidenceFilter filter, @Valid Paging paging, Address address, Model model) {
		model.addAttribute("results", this.service.search(filter, paging));
		model.addAttribute("filter", filter);
		model.addAttribute("address", address);
		return "evidence/list";
	}

	@GetMapping("/{slug}")
	String one(@PathVariable String slug, Address address, Model model) {
		model.addAttribute("evidence", this.service.find(slug));
		model.addAttribute("address", address);
		return "evidence/detail";
	}

}
