package org.policychronicle.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses what a handler does not understand, rather than drop it: a parameter that none
 * of its arguments takes, a single-valued one given twice, one inside the path, and
 * control characters. Of a page's address, what others appended has been left out before.
 */
class StrictParameters implements HandlerInterceptor {

	private final ItemFields fields;

	private final TakenParameters taken;

	StrictParameters(ItemFields fields, TakenParameters taken) {
		this.fields = fields;
		this.taken = taken;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod method && request.getDispatcherType() == DispatcherType.REQUEST
				&& !HttpMethod.OPTIONS.matches(request.getMethod())) {
			checkPath(request.getRequestURI());
			Map<String, TakenParameters.Taken> taken = this.taken.by(method);
			request.getParameterMap().forEach((name, values) -> check(name, values, taken));
			this.fields.check(method.getReturnType(), request.getParameterValues(ItemFields.PARAMETER));
		}
		return true;
	}

	private static void checkPath(String path) {
		if (path.contains(";")) {
			throw new BadParameterException("path-parameter",
					new ParameterError(path.substring(path.indexOf(';')), null, List.of("parameters after a '?'")));
		}
	}

	private static void check(String name, String[] values, Map<String, TakenParameters.Taken> known) {
		TakenParameters.Taken taken = known.get(name);
		if (taken == null) {
			throw new BadParameterException("unknown-parameter",
					new ParameterError(name, values[0], List.copyOf(known.keySet())), name);
		}
		if (!taken.repeatable() && values.length > 1) {
			throw new BadParameterException("repeated-parameter",
					new ParameterError(name, String.join(", ", values), List.of("one value")), name);
		}
		if (Arrays.stream(values).anyMatch(Text::hasControls)) {
			throw new BadParameterException("unseen-characters",
					new ParameterError(name, String.join(", ", values), List.of("text without control characters")),
					name);
		}
	}

}
