package org.policychronicle.web;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.web.util.HtmlUtils;

/**
 * Answers what Tomcat refuses before any of our code is asked, such as a line that is no
 * HTTP, in the same shape as every other failure.
 */
class RefusalValve extends ErrorReportValve {

	private static final Logger logger = LoggerFactory.getLogger(RefusalValve.class);

	private final MessageSource messages;

	private final JsonMapper mapper;

	RefusalValve(MessageSource messages, JsonMapper mapper) {
		this.messages = messages;
		this.mapper = mapper;
	}

	@Override
	protected void report(Request request, Response response, @Nullable Throwable failure) {
		if (response.getStatus() < HttpStatus.BAD_REQUEST.value() || response.getContentWritten() > 0
				|| !response.setErrorReported() || !canBeWritten(response)) {
			return;
		}
		HttpStatusCode status = status(response);
		ProblemType type = ProblemType.of(status.value());
		String path = (request.getRequestURI() != null) ? request.getRequestURI() : "/";
		Language language = Language.of(path);
		Problem problem = new Problem(type, status, text(language, type, ".explained"), List.of(), HttpHeaders.EMPTY);
		boolean api = Address.isApi(path);
		response.setStatus(status.value());
		response.setContentType(api ? MediaType.APPLICATION_PROBLEM_JSON_VALUE : MediaType.TEXT_HTML_VALUE);
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		try {
			PrintWriter writer = response.getReporter();
			if (writer != null) {
				writer.write(api
						? this.mapper.writeValueAsString(ProblemDocument.of(problem, text(language, type, ""), path))
						: page(problem, language));
				response.finishResponse();
			}
		}
		catch (IOException ex) {
			logger.debug("Nobody waits for the refusal any more", ex);
		}
	}

	private static boolean canBeWritten(Response response) {
		AtomicBoolean allowed = new AtomicBoolean();
		response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, allowed);
		return allowed.get();
	}

	// An unknown method, transfer coding or version of HTTP is the fault of who sent it.
	private static HttpStatusCode status(Response response) {
		HttpStatusCode status = HttpStatusCode.valueOf(response.getStatus());
		return (status == HttpStatus.NOT_IMPLEMENTED || status == HttpStatus.HTTP_VERSION_NOT_SUPPORTED)
				? HttpStatus.BAD_REQUEST : status;
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

}
