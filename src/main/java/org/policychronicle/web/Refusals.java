package org.policychronicle.web;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.web.util.HtmlUtils;

/**
 * Words what is refused before any handler is asked, in the shape of every other failure
 * but without the templates.
 */
class Refusals {

	static final Charset CHARSET = StandardCharsets.UTF_8;

	private final MessageSource messages;

	private final JsonMapper mapper;

	Refusals(MessageSource messages, JsonMapper mapper) {
		this.messages = messages;
		this.mapper = mapper;
	}

	/**
	 * The answer to a request for a path.
	 */
	Refusal of(Problem problem, String path) {
		Language language = Language.of(path);
		return Address.isApi(path)
				? new Refusal(MediaType.APPLICATION_PROBLEM_JSON_VALUE,
						this.mapper
							.writeValueAsString(ProblemDocument.of(problem, text(language, problem.type(), ""), path)))
				: new Refusal(MediaType.TEXT_HTML_VALUE, page(problem, language));
	}

	/**
	 * What such failures mean, in a sentence or two, for who asked for a path.
	 */
	String explained(ProblemType type, String path) {
		return text(Language.of(path), type, ".explained");
	}

	private String page(Problem problem, Language language) {
		String title = HtmlUtils.htmlEscape(text(language, problem.type(), ""));
		return """
				<!DOCTYPE html>
				<html lang="%5$s">
				<head>
					<meta charset="utf-8">
					<meta name="viewport" content="width=device-width, initial-scale=1">
					<title>%2$s</title>
					<link rel="stylesheet" href="/css/chronicle.css">
				</head>
				<body>
				<main class="record">
					<header>
						<p class="kicker">%1$s</p>
						<h1>%2$s</h1>
						<p class="standfirst">%3$s</p>
					</header>
					<p><a href="%6$s">%4$s</a></p>
				</main>
				</body>
				</html>
				""".formatted(problem.status().value(), title, HtmlUtils.htmlEscape(problem.detail()),
				HtmlUtils.htmlEscape(this.messages.getMessage("problem.home", null, language.locale())), language.tag(),
				language.address("/"));
	}

	private String text(Language language, ProblemType type, String suffix) {
		return this.messages.getMessage("problem." + type.slug() + suffix, null, language.locale());
	}

	/** One answer, ready to be sent as {@link #CHARSET}. */
	record Refusal(String contentType, String body) {

	}

}
