package org.policychronicle.timeline;

import java.util.HashMap;
import java.util.Map;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.Valid;
import org.policychronicle.format.Pictures;
import org.policychronicle.policy.RuleTable;
import org.policychronicle.policy.RuleTimeline;
import org.policychronicle.web.Address;
import org.policychronicle.web.SiteProperties;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The timeline by rule as a picture that stands alone, with its source in it. */
@Hidden
@RestController
class TimelinePictureController {

	private static final String SVG = "image/svg+xml";

	private final RuleTimeline rules;

	private final ITemplateEngine templates;

	private final Pictures pictures;

	private final SiteProperties site;

	TimelinePictureController(RuleTimeline rules, ITemplateEngine templates, Pictures pictures, SiteProperties site) {
		this.rules = rules;
		this.templates = templates;
		this.pictures = pictures;
		this.site = site;
	}

	@GetMapping(path = "/timeline.svg", produces = SVG)
	String svg(@Valid TimelineFilter filter, TimelineLook look) {
		RuleTable table = this.rules.of(look.rules(filter), this.rules.scale(filter.firstDay(), filter.lastDay()));
		Map<String, Object> model = new HashMap<>();
		model.put("table", table);
		model.put("day", this.rules.today());
		model.put("home", this.site.address("/timeline"));
		return this.templates.process("timeline/svg", new Context(LocaleContextHolder.getLocale(), model));
	}

	// where Java can set no text, the same as a drawing
	@GetMapping(path = "/timeline.png", produces = MediaType.IMAGE_PNG_VALUE)
	ResponseEntity<byte[]> png(@Valid TimelineFilter filter, TimelineLook look, Address address) {
		if (!this.pictures.isPossible()) {
			return ResponseEntity.status(HttpStatus.FOUND)
				.header(HttpHeaders.LOCATION, new Address("/timeline.svg", address.parameters()).toString())
				.build();
		}
		return ResponseEntity.ok(this.pictures.png(svg(filter, look), 2));
	}

}
