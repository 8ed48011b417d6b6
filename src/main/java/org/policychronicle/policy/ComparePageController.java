package org.policychronicle.policy;

import java.util.ArrayList;
import java.util.List;

import org.policychronicle.web.Address;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Two or three policies side by side, as a page; with fewer it offers the choice. */
@Controller
class ComparePageController {

	private static final int MOST_PAIRED = 3;

	private final CompareService service;

	private final DutyService duties;

	ComparePageController(CompareService service, DutyService duties) {
		this.service = service;
		this.duties = duties;
	}

	@GetMapping("/compare")
	String compare(CompareQuery query, Address address, Model model) {
		boolean chosen = query.policies().size() > 1;
		model.addAttribute("comparison", chosen ? this.service.sideBySide(query.policies()) : null);
		model.addAttribute("query", query);
		model.addAttribute("choices", this.service.choices(query.policies()));
		model.addAttribute("pairs", chosen ? List.of() : pairs());
		model.addAttribute("address", chosen ? address : null);
		return "policies/compare";
	}

	// of the instruments whose duties touch most subjects, each with each
	private List<List<DutyMatrix.Instrument>> pairs() {
		List<DutyMatrix.Instrument> fullest = this.duties.matrix(DutyFilter.unanswered())
			.instruments()
			.stream()
			.limit(MOST_PAIRED)
			.toList();
		List<List<DutyMatrix.Instrument>> pairs = new ArrayList<>();
		for (int first = 0; first < fullest.size(); first++) {
			for (DutyMatrix.Instrument second : fullest.subList(first + 1, fullest.size())) {
				pairs.add(List.of(fullest.get(first), second));
			}
		}
		return pairs;
	}

}
