package org.policychronicle.policy;

import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.validation.Valid;
import org.policychronicle.evidence.EvidenceSources;
import org.policychronicle.format.RecordPages;
import org.policychronicle.record.ChinaDay;
import org.policychronicle.record.Reference;
import org.policychronicle.web.Address;
import org.policychronicle.web.Paging;
import org.policychronicle.web.TimeScale;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Policies as pages. */
@Controller
@RequestMapping("/policies")
class PolicyPageController {

	private final PolicyService service;

	private final EvidenceSources sources;

	private final RecordPages pages;

	private final Clock clock;

	PolicyPageController(PolicyService service, EvidenceSources sources, RecordPages pages, Clock clock) {
		this.service = service;
		this.sources = sources;
		this.pages = pages;
		this.clock = clock;
	}

	@GetMapping
	String list(@Valid PolicyFilter filter, @Valid Paging paging, Address address, Model model) {
		PolicyList list = this.service.list(filter, paging);
		model.addAttribute("results", list.results());
		model.addAttribute("chart", list.chart());
		model.addAttribute("all", list.ofAnyStatus());
		model.addAttribute("cards", list.cards());
		TimeScale scale = TimeScale.recent(ChinaDay.today(this.clock));
		model.addAttribute("scale", scale);
		model.addAttribute("today", scale.x(ChinaDay.today(this.clock)));
		model.addAttribute("filter", filter);
		model.addAttribute("address", address);
		model.addAttribute("choices", new PolicyChoices());
		return "policies/list";
	}

	@GetMapping("/{slug}")
	String one(@PathVariable String slug, @Valid AsOf view, Address address, Model model) {
		PolicyDetail policy = this.service.find(slug, view);
		this.pages.describe(model, policy);
		model.addAttribute("policy", policy);
		model.addAttribute("page",
				PolicyPage.of(policy, this.sources.of(cited(policy)), LocaleContextHolder.getLocale()));
		model.addAttribute("picture", policy.links().html() + "/share.png");
		model.addAttribute("address", address);
		return "policies/detail";
	}

	private static Set<String> cited(PolicyDetail policy) {
		return policy.evidence().stream().map(Reference::slug).collect(Collectors.toSet());
	}

}
