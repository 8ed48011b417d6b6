package org.policychronicle.timeline;

import java.util.HashMap;
import java.util.Map;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.Valid;
import org.policychronicle.policy.RuleTable;
import org.policychronicle.policy.RuleTimeline;
import org.policychronicle.web.SiteProperties;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The timeline by rule as a picture that stands alone, with its source in it. */
@Hidden
@RestController
class TimelineSvgController {

	private static final String SVG = "image/svg+xml";

	private final RuleTimeline rules;

	private final ITemplateEngine templates;

	private final SiteProperties site;

	TimelineSvgController(RuleTimeline rules, ITemplateEngine templates, SiteProperties site) {
		this.rules = rules;
		this.templates = templates;
		this.site = site;
	}

	@GetMapping(path = "/timeline.svg", produces = SVG)
	String picture(@Valid TimelineFilter filter, TimelineLook look) {
		RuleTable table = this.rules.of(look.rules(filter), this.rules.scale(filter.firstDay(), filter.lastDay()));
		Map<String, Object> model = new HashMap<>();
		model.put("table", table);
		model.put("day", this.rules.today());
		model.put("home", this.site.address("/timeline"));
		return this.templates.process("timeline/svg", new Context(LocaleContextHolder.getLocale(), model));
	}

}
