package org.policychronicle.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import jakarta.validation.Valid;
import org.policychronicle.policy.LifeLines;
import org.policychronicle.policy.PolicyCards;
import org.policychronicle.web.Address;
import org.policychronicle.web.Paging;
import org.policychronicle.web.TimeScale;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Search as a page; without a query it offers the box. */
@Controller
class SearchPageController {

	private static final int SHOWN = 10;

	private static final int FEW = 6;

	private final SearchService service;

	private final PolicyCards cards;

	private final LifeLines lines;

	SearchPageController(SearchService service, PolicyCards cards, LifeLines lines) {
		this.service = service;
		this.cards = cards;
		this.lines = lines;
	}

	@GetMapping("/search")
	String search(@Valid SearchFilter filter, @Valid Paging paging, Address address, Model model) {
		boolean asked = filter.q() != null;
		model.addAttribute("filter", filter);
		model.addAttribute("address", asked ? address : null);
		if (asked) {
			boolean overview = filter.kind() == null && paging.offset() == 0 && paging.size() == null;
			SearchResults found = overview ? this.service.overview(filter) : this.service.search(filter, paging);
			model.addAttribute("found", found);
			model.addAttribute("overview", overview);
			model.addAttribute("most", overview ? SHOWN : paging.limit());
			model.addAttribute("few", overview ? FEW : paging.limit());
			show(found, overview ? SHOWN : paging.limit(), model);
		}
		else {
			// nothing is shown that could be given away in another form
			model.addAttribute("forms", List.of());
		}
		return "search/results";
	}

	private void show(SearchResults found, int most, Model model) {
		Set<String> slugs = new LinkedHashSet<>();
		found.rules().stream().limit(most).map(Hit::slug).forEach(slugs::add);
		found.articles().stream().map(ProvisionHit::policy).forEach(slugs::add);
		TimeScale scale = this.lines.scale();
		model.addAttribute("cards", this.cards.of(slugs));
		model.addAttribute("scale", scale);
		model.addAttribute("today", this.lines.today(scale));
	}

}
