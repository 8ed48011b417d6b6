package org.policychronicle.web;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.util.HtmlUtils;

/**
 * Words what is refused before any handler is asked, in the shape of every other failure
 * but without the templates.
 */
public class PlainErrorPage {

	public static final Charset CHARSET = StandardCharsets.UTF_8;

	private final MessageSource messages;

	private final JsonMapper mapper;

	private final PostAddresses posts;

	PlainErrorPage(MessageSource messages, JsonMapper mapper, PostAddresses posts) {
		this.messages = messages;
		this.mapper = mapper;
		this.posts = posts;
	}

	/**
	 * Refuses a request whose body is not read, and ends its connection.
	 * @param status what is answered
	 * @param reason the text that says why, a key of the message files without
	 * {@code problem.detail.}
	 */
	public void send(HttpStatus status, String reason, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		response.setHeader(HttpHeaders.CONNECTION, "close");
		String path = request.getRequestURI();
		String detail = this.messages.getMessage("problem.detail." + reason, null, Language.of(path).locale());
		send(new Problem(ProblemType.of(status.value()), status, detail, List.of(), HttpHeaders.EMPTY), path, response);
	}

	/**
	 * Answers a request for a path.
	 */
	public void send(Problem problem, String path, HttpServletResponse response) throws IOException {
		Content content = of(problem, path);
		response.setStatus(problem.status().value());
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		response.setContentType(content.contentType());
		response.setCharacterEncoding(CHARSET.name());
		response.getWriter().write(content.body());
	}

	/**
	 * The answer to a request for a path.
	 */
	public Content of(Problem problem, String path) {
		Language language = Language.of(path);
		return (Address.isApi(path) || this.posts.has(path))
				? new Content(MediaType.APPLICATION_PROBLEM_JSON_VALUE,
						this.mapper
							.writeValueAsString(ProblemDocument.of(problem, text(language, problem.type(), ""), path)))
				: new Content(MediaType.TEXT_HTML_VALUE, page(problem, language));
	}

	/**
	 * What such failures mean, in a sentence or two, for who asked for a path.
	 */
	public String explained(ProblemType type, String path) {
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
	public record Content(String contentType, String body) {

	}

}
