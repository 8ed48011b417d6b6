package org.policychronicle.timeline;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.Valid;
import org.policychronicle.web.Language;
import org.policychronicle.web.SiteProperties;

import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells other sites how to show the timeline where its address is pasted. */
@Hidden
@RestController
class OembedController {

	private static final String PATH = "/timeline";

	private final SiteProperties site;

	private final MessageSource messages;

	OembedController(SiteProperties site, MessageSource messages) {
		this.site = site;
		this.messages = messages;
	}

	@GetMapping(path = "/oembed", produces = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<Oembed> frame(@Valid OembedQuery query) {
		for (Language language : Language.values()) {
			String page = this.site.address(language.address(PATH));
			String rest = query.url().startsWith(page) ? query.url().substring(page.length()) : "/";
			if ((rest.isEmpty() || rest.startsWith("?")) && rest.matches("[\\w?&=%.,-]*")) {
				return ResponseEntity.ok(Oembed.of(text("timeline.title", language), text("site.name", language),
						this.site.address("/"), this.site.address(language.address("/embed" + PATH)) + rest,
						query.width(), query.height()));
			}
		}
		return ResponseEntity.notFound().build();
	}

	private String text(String key, Language language) {
		return this.messages.getMessage(key, null, language.locale());
	}

}
