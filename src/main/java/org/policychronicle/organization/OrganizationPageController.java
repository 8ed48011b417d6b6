package org.policychronicle.organization;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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

/** Organizations as pages; a list shows those with a platform in a table of their own. */
@Controller
@RequestMapping("/organizations")
class OrganizationPageController {

	private final OrganizationService service;

	private final RecordPages pages;

	OrganizationPageController(OrganizationService service, RecordPages pages) {
		this.service = service;
		this.pages = pages;
	}

	@GetMapping
	String list(@Valid OrganizationFilter filter, @Valid Paging paging, Address address, Model model) {
		Results<OrganizationSummary> results = this.service.search(filter, paging);
		Map<Boolean, List<OrganizationSummary>> withPlatform = results.items()
			.stream()
			.collect(Collectors.partitioningBy((organization) -> organization.platformYear() != null));
		model.addAttribute("results", results);
		model.addAttribute("platforms", withPlatform.get(true));
		model.addAttribute("years",
				withPlatform.get(true).stream().map(OrganizationSummary::platformYear).distinct().sorted().toList());
		model.addAttribute("others", withPlatform.get(false));
		model.addAttribute("filter", filter);
		model.addAttribute("address", address);
		return "organizations/list";
	}

	@GetMapping("/{slug}")
	String one(@PathVariable String slug, Address address, Model model) {
		OrganizationDetail organization = this.service.find(slug);
		this.pages.describe(model, organization);
		model.addAttribute("organization", organization);
		model.addAttribute("address", address);
		return "organizations/detail";
	}

}
