package org.policychronicle.web;

import java.util.List;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Answers failures that happen outside any handler, such as in a filter, in the same
 * shape as all others.
 */
@Controller
class FallbackErrorController implements ErrorController {

	private final Errors errors;

	private final Problems problems;

	FallbackErrorController(Errors errors, Problems problems) {
		this.errors = errors;
		this.problems = problems;
	}

	@RequestMapping("${server.error.path:/error}")
	@Nullable Object error(HttpServletRequest request, HttpServletResponse response) {
		if (response.isCommitted()) {
			return null;
		}
		int status = (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code) ? code
				: HttpStatus.NOT_FOUND.value();
		Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		ProblemType type = ProblemType.of(status);
		HttpStatus known = HttpStatus.resolve(status);
		String detail = this.problems.own(type, (known != null) ? known.getReasonPhrase() : null);
		Problem problem = new Problem(type, HttpStatusCode.valueOf(status), detail, List.of(), HttpHeaders.EMPTY);
		return this.errors.answer(problem, (path != null) ? path.toString() : request.getRequestURI(), response);
	}

}
