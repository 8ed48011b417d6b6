package org.policychronicle.web;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.policychronicle.record.RecordMovedException;
import org.policychronicle.record.RecordNotFoundException;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Answers every failure in the manner of the face that was asked: problem+json under
 * {@code /api}, elsewhere a page. The address decides and not the handler, since a
 * failure may come before there is one.
 */
@ControllerAdvice
class Errors {

	private final Problems problems;

	private final MessageSource messages;

	private final ObjectProvider<Guesses> guesses;

	Errors(Problems problems, MessageSource messages, ObjectProvider<Guesses> guesses) {
		this.problems = problems;
		this.messages = messages;
		this.guesses = guesses;
	}

	@ExceptionHandler
	Object answer(Exception failure, HttpServletRequest request, HttpServletResponse response) throws Exception {
		if (response.isCommitted()) {
			// too late to say so: the server must break the answer off
			throw failure;
		}
		Problem problem = this.problems.of(failure);
		// an address without a language is none of the site: the management port has no
		// pages
		Object answer = (request.getAttribute(Language.class.getName()) != null)
				? answer(problem, request.getRequestURI(), response) : json(problem, request.getRequestURI());
		if (answer instanceof ModelAndView page && failure instanceof RecordNotFoundException missing) {
			page.addObject("guesses",
					this.guesses.stream().flatMap((each) -> each.of(missing.slug()).stream()).toList());
		}
		return answer;
	}

	@ExceptionHandler
	RedirectView redirect(RecordMovedException moved, HttpServletRequest request) {
		String address = Address.isApi(request.getRequestURI()) ? moved.links().self() : moved.links().html();
		String query = request.getQueryString();
		RedirectView elsewhere = new RedirectView((query != null) ? address + "?" + query : address);
		elsewhere.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
		return elsewhere;
	}

	Object answer(Problem problem, String path, HttpServletResponse response) {
		return Address.isApi(path) ? json(problem, path) : page(problem, response);
	}

	private ResponseEntity<ProblemDocument> json(Problem problem, String path) {
		String title = this.messages.getMessage("problem." + problem.type().slug(), null,
				LocaleContextHolder.getLocale());
		return ResponseEntity.status(problem.status())
			.headers(problem.headers())
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(ProblemDocument.of(problem, title, path));
	}

	private static ModelAndView page(Problem problem, HttpServletResponse response) {
		problem.headers().forEach((name, values) -> {
			if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)) {
				values.forEach((value) -> response.addHeader(name, value));
			}
		});
		return new ModelAndView("error", Map.of("problem", problem), problem.status());
	}

}
