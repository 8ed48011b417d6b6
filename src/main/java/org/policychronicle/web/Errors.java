package org.policychronicle.web;

import java.net.URI;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers every failure in the manner of the face that was asked: problem+json under
 * {@code /api}, elsewhere a page. The address decides and not the handler, since a
 * failure may come before there is one.
 */
@ControllerAdvice
class Errors {

	private final Problems problems;

	Errors(Problems problems) {
		this.problems = problems;
	}

	@ExceptionHandler
	Object answer(Exception failure, HttpServletRequest request, HttpServletResponse response) {
		return answer(this.problems.of(failure), request.getRequestURI(), response);
	}

	Object answer(Problem problem, String path, HttpServletResponse response) {
		return path.startsWith("/api/") || path.equals("/api") ? json(problem, path) : page(problem, response);
	}

	private static ResponseEntity<ProblemDetail> json(Problem problem, String path) {
		ProblemDetail body = ProblemDetail.forStatusAndDetail(problem.status(), problem.detail());
		body.setType(URI.create("/problems/" + problem.type().slug()));
		body.setInstance(URI.create(path));
		if (!problem.errors().isEmpty()) {
			body.setProperty("errors", problem.errors());
		}
		return ResponseEntity.status(problem.status())
			.headers(problem.headers())
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(body);
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
