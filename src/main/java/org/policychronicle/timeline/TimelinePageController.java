package org.policychronicle.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.validation.Valid;
import org.policychronicle.format.RecordPages;
import org.policychronicle.policy.RuleRow;
import org.policychronicle.policy.RuleTable;
import org.policychronicle.policy.RuleTimeline;
import org.policychronicle.record.Reference;
import org.policychronicle.web.Address;
import org.policychronicle.web.Paging;
import org.policychronicle.web.Results;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The timeline as pages: a row for each instrument over the list of what happened, or the
 * list alone where it is narrowed by what rows do not know.
 */
@Controller
class TimelinePageController {

	private static final int EVENTS = 60;

	private final TimelineService service;

	private final RuleTimeline rules;

	private final RecordPages pages;

	TimelinePageController(TimelineService service, RuleTimeline rules, RecordPages pages) {
		this.service = service;
		this.rules = rules;
		this.pages = pages;
	}

	@GetMapping("/timeline")
	String list(@Valid TimelineFilter asked, TimelineLook look, @Valid Paging paging, Address address, Model model) {
		TimelineFilter filter = asked.newestFirst();
		RuleTable table = look.isByRule(filter) ? table(filter, look) : null;
		EventList list = (table != null)
				? this.service.steps(filter, paging.orSize(EVENTS), look.isOfSome() ? table.slugs() : null)
				: this.service.list(filter, paging.orSize(EVENTS));
		Results<EventSummary> results = list.results();
		Map<String, RuleRow.Name> names = names(results.items());
		Address here = (table != null) ? address : address.with("view", TimelineView.DATE.slug());
		LocalDate today = this.rules.today();
		model.addAttribute("table", table);
		model.addAttribute("results", results);
		model.addAttribute("day", TimelineDay.of(filter, results.items(), names));
		model.addAttribute("years", TimelineYear.of(results.items(), names, list.steps(),
				address.otherFilters(List.of()).keySet().stream().allMatch("view"::equals)));
		model.addAttribute("strip", StepYears.of(list.steps(), filter.firstDay(), filter.lastDay(), here));
		model.addAttribute("zoom", Zoom.of(filter.firstDay(), filter.lastDay(), today.getYear(), here));
		model.addAttribute("filter", filter);
		model.addAttribute("choices", list.choices());
		model.addAttribute("address", address);
		model.addAttribute("here", here);
		model.addAttribute("oembed", true);
		return (table != null) ? "timeline/rules" : "timeline/list";
	}

	private RuleTable table(TimelineFilter filter, TimelineLook look) {
		return this.rules.of(look.rules(filter), this.rules.scale(filter.firstDay(), filter.lastDay()));
	}

	private Map<String, RuleRow.Name> names(List<EventSummary> events) {
		return this.rules.names(events.stream()
			.map(TimelineEntry::rule)
			.filter(Objects::nonNull)
			.map(Reference::slug)
			.distinct()
			.toList());
	}

	@GetMapping("/timeline/{slug}")
	String one(@PathVariable String slug, Address address, Model model) {
		EventDetail event = this.service.find(slug);
		this.pages.describe(model, event);
		model.addAttribute("event", event);
		model.addAttribute("address", address);
		return "timeline/detail";
	}

}
