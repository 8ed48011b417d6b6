package org.policychronicle.timeline;

import java.time.LocalDate;
import java.util.Set;

import jakarta.validation.Valid;
import org.policychronicle.policy.RuleTable;
import org.policychronicle.policy.RuleTimeline;
import org.policychronicle.web.Address;
import org.policychronicle.web.Paging;
import org.policychronicle.web.TimeScale;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The timeline to stand in a page of another site: the rows of a few instruments, or the
 * newest events; its links lead to the whole.
 */
@Controller
class TimelineEmbedController {

	private static final int ROWS = 12;

	private static final int STEPS = 6;

	private final TimelineService service;

	private final RuleTimeline rules;

	TimelineEmbedController(TimelineService service, RuleTimeline rules) {
		this.service = service;
		this.rules = rules;
	}

	@GetMapping("/embed/timeline")
	String embed(@Valid TimelineFilter asked, TimelineLook look, Address address, Model model) {
		TimelineFilter filter = asked.newestFirst();
		boolean byRule = look.isByRule(filter);
		if (byRule || look.isListed(filter)) {
			RuleTable table = this.rules.newest(look.rules(filter), scale(filter), ROWS);
			model.addAttribute("table", byRule ? table : null);
			model.addAttribute("latest", table.latest(byRule ? STEPS : ROWS));
		}
		else {
			model.addAttribute("results", this.service.list(filter, new Paging(1, ROWS)).results());
		}
		model.addAttribute("look", look);
		model.addAttribute("whole", whole(address));
		return "timeline/embed";
	}

	private TimeScale scale(TimelineFilter filter) {
		LocalDate first = filter.firstDay();
		LocalDate last = filter.lastDay();
		return (first == null && last == null) ? TimeScale.recent(this.rules.today()) : this.rules.scale(first, last);
	}

	private static Address whole(Address address) {
		MultiValueMap<String, String> kept = new LinkedMultiValueMap<>(address.parameters());
		kept.keySet().removeAll(Set.of("view", "colour"));
		return new Address("/timeline", kept);
	}

}
