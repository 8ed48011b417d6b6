package org.policychronicle.policy;

import java.util.Arrays;
import java.util.List;

import org.policychronicle.record.Slugged;
import org.policychronicle.web.Address;
import org.policychronicle.web.Facet;
import org.policychronicle.web.Labels;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The duties as a page: what a service is, and what binds it. */
@Controller
class DutyPageController {

	private final DutyService service;

	private final Labels labels;

	DutyPageController(DutyService service, Labels labels) {
		this.service = service;
		this.labels = labels;
	}

	@GetMapping("/duties")
	String duties(DutyFilter filter, Address address, Model model) {
		model.addAttribute("matrix", this.service.matrix(filter));
		model.addAttribute("filter", filter);
		model.addAttribute("questions", List.of(question("service", ServiceKind.values(), filter.service()),
				question("trait", DutyTrait.values(), filter.trait())));
		model.addAttribute("address", address);
		return "policies/duties";
	}

	// each answer can be given and taken back
	private Facet question(String parameter, Slugged[] answers, List<? extends Slugged> given) {
		return new Facet(parameter, true, Arrays.stream(answers)
			.map((answer) -> new Facet.Value(answer.slug(), this.labels.text(answer), 1, given.contains(answer)))
			.toList());
	}

}
