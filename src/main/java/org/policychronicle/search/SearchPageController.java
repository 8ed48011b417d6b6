package org.policychronicle.search;

import java.util.List;

import jakarta.validation.Valid;
import org.policychronicle.web.Address;
import org.policychronicle.web.Paging;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Search as a page; without a query it offers the box. */
@Controller
class SearchPageController {

	private final SearchService service;

	SearchPageController(SearchService service) {
		this.service = service;
	}

	@GetMapping("/search")
	String search(@Valid SearchFilter filter, @Valid Paging paging, Address address, Model model) {
		boolean asked = filter.q() != null;
		model.addAttribute("found", asked ? this.service.search(filter, paging) : null);
		model.addAttribute("filter", filter);
		model.addAttribute("address", asked ? address : null);
		if (!asked) {
			// nothing is shown that could be given away in another form
			model.addAttribute("forms", List.of());
		}
		return "search/results";
	}

}
