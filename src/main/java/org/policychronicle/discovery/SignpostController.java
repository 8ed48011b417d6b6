package org.policychronicle.discovery;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.policychronicle.record.RecordKind;
import org.policychronicle.web.Language;
import org.policychronicle.web.PostAddress;
import org.policychronicle.web.SiteProperties;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/**
 * Tells crawlers where to go, browsers how to search here, and language models what is
 * here and how to read it.
 */
@RestController
class SignpostController {

	private final SiteProperties site;

	private final MessageSource messages;

	private final ObjectProvider<PostAddress> agents;

	SignpostController(SiteProperties site, MessageSource messages, ObjectProvider<PostAddress> agents) {
		this.site = site;
		this.messages = messages;
		this.agents = agents;
	}

	// Searches and combinations of filters without end are not worth a crawler's time.
	@GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
	String robots() {
		String searches = Stream.of(Language.values())
			.flatMap((language) -> Stream.of("/search", "/resolve").map(language::address))
			.map((path) -> "Disallow: " + path + "?\n")
			.collect(Collectors.joining());
		return """
				# The whole record in one file: %s
				User-agent: *
				%sAllow: /

				Sitemap: %s
				""".formatted(address("/api/v1/export.zip"), searches, address("/sitemap.xml"));
	}

	@GetMapping(path = "/opensearch.xml", produces = "application/opensearchdescription+xml")
	String searchDescription() {
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
				<ShortName>%s</ShortName>
				<Description>%s</Description>
				<InputEncoding>UTF-8</InputEncoding>
				<Language>en</Language>
				<Language>zh-Hans</Language>
				<Image type="image/svg+xml">%s</Image>
				<Url type="text/html" template="%s?q={searchTerms}"/>
				<Url type="application/json" template="%s?q={searchTerms}"/>
				<Url type="application/opensearchdescription+xml" rel="self" template="%s"/>
				</OpenSearchDescription>
				""".formatted(xml(text("site.short-name")), xml(text("site.about")), xml(address("/favicon.svg")),
				xml(address("/search")), xml(address("/api/v1/search")), xml(address("/opensearch.xml")));
	}

	@GetMapping(path = "/llms.txt", produces = MediaType.TEXT_MARKDOWN_VALUE)
	String guide() {
		String collections = Stream.of(RecordKind.values())
			.filter((kind) -> kind != RecordKind.SECTION)
			.map((kind) -> "- [%s](%s): %s\n".formatted(text("nav." + kind.collection()),
					address("/api/v1/" + kind.collection()), text("llms." + kind.collection())))
			.collect(Collectors.joining());
		return """
				# %s

				> %s

				%s%s

				## %s

				%s
				## %s

				- [OpenAPI](%s): %s
				- [export.zip](%s), [export.xlsx](%s): %s
				- [CITATION.cff](%s): %s
				- [%s](%s): %s
				- [%s](%s): %s
				""".formatted(text("site.name"), text("site.about"), text("llms.rules"), tools(),
				text("llms.collections"), collections, text("llms.more"), address("/api/v1/openapi.json"),
				text("llms.openapi"), address("/api/v1/export.zip"), address("/api/v1/export.xlsx"),
				text("llms.export"), address("/CITATION.cff"), text("llms.citation"), text("nav.data-notes"),
				address("/api/v1/data-notes"), text("llms.notes"), text("nav.about"), address("/about"),
				text("llms.about"));
	}

	private String tools() {
		return this.agents.stream()
			.map((agents) -> "\n\n" + text("llms.tools") + " `" + address(agents.path()) + "`")
			.collect(Collectors.joining());
	}

	private String address(String path) {
		return this.site.address(path);
	}

	// In UTF-8 the names of HTML, which XML does not know, are not needed.
	private static String xml(String text) {
		return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
	}

	private String text(String key) {
		return this.messages.getMessage(key, null, Language.ENGLISH.locale());
	}

}
