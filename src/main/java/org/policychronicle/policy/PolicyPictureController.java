package org.policychronicle.policy;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import io.swagger.v3.oas.annotations.Hidden;
import org.policychronicle.format.Pictures;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * The picture that stands beside a shared link to an instrument: its titles, status, date
 * and issuer. Where there can be none, that of the whole site.
 */
@Hidden
@RestController
class PolicyPictureController {

	private static final int WIDTH = 1040;

	private static final int LARGE = 66;

	private static final int MEDIUM = 54;

	private static final int SMALL = 34;

	private final PolicyService service;

	private final Pictures pictures;

	private final ITemplateEngine templates;

	PolicyPictureController(PolicyService service, Pictures pictures, ITemplateEngine templates) {
		this.service = service;
		this.pictures = pictures;
		this.templates = templates;
	}

	@GetMapping(path = "/policies/{slug}/share.png", produces = MediaType.IMAGE_PNG_VALUE)
	ResponseEntity<byte[]> picture(@PathVariable String slug) {
		PolicyDetail policy = this.service.find(slug, new AsOf(null, null));
		if (!this.pictures.isPossible()) {
			return ResponseEntity.status(HttpStatus.FOUND).header(HttpHeaders.LOCATION, "/share.png").build();
		}
		Locale reader = LocaleContextHolder.getLocale();
		String title = policy.called(reader);
		int size = (this.pictures.lines(title, LARGE, WIDTH, 3).size() > 2) ? MEDIUM : LARGE;
		Map<String, Object> model = new HashMap<>();
		model.put("policy", policy);
		model.put("size", size);
		model.put("title", this.pictures.lines(title, size, WIDTH, 3));
		model.put("other",
				this.pictures.lines(Objects.requireNonNullElse(policy.otherTitle(reader), ""), SMALL, WIDTH, 2));
		model.put("small", SMALL);
		return ResponseEntity
			.ok(this.pictures.png(this.templates.process("policies/share", new Context(reader, model)), 1));
	}

}
