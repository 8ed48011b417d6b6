package org.policychronicle.web;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses what a handler does not understand, rather than drop it: a parameter that none
 * of its arguments takes, a single-valued one given twice, one inside the path, and
 * characters that are not seen. What a handler takes is read off the records in its
 * signature.
 */
class StrictParameters implements HandlerInterceptor {

	private final ItemFields fields;

	private final Map<Method, Map<String, Boolean>> known = new ConcurrentHashMap<>();

	StrictParameters(ItemFields fields) {
		this.fields = fields;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod method && request.getDispatcherType() == DispatcherType.REQUEST
				&& !HttpMethod.OPTIONS.matches(request.getMethod())) {
			checkPath(request.getRequestURI());
			Map<String, Boolean> repeatable = this.known.computeIfAbsent(method.getMethod(),
					(found) -> parameters(method));
			request.getParameterMap().forEach((name, values) -> check(name, values, repeatable));
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

	private static void check(String name, String[] values, Map<String, Boolean> repeatable) {
		Boolean mayRepeat = repeatable.get(name);
		if (mayRepeat == null) {
			throw new BadParameterException("unknown-parameter",
					new ParameterError(name, values[0], List.copyOf(repeatable.keySet())), name);
		}
		if (!mayRepeat && values.length > 1) {
			throw new BadParameterException("repeated-parameter",
					new ParameterError(name, String.join(", ", values), List.of("one value")), name);
		}
		if (Arrays.stream(values).anyMatch(Text::isUnseen)) {
			throw new BadParameterException("unseen-characters",
					new ParameterError(name, String.join(", ", values), List.of("text without control characters")),
					name);
		}
	}

	// By name; true where the parameter may be repeated.
	private Map<String, Boolean> parameters(HandlerMethod method) {
		Map<String, Boolean> parameters = new TreeMap<>();
		if (AnnotatedElementUtils.hasAnnotation(method.getBeanType(), ResponseBody.class)) {
			parameters.put(FormatNegotiation.PARAMETER, false);
		}
		if (!this.fields.of(method.getReturnType()).isEmpty()) {
			parameters.put(ItemFields.PARAMETER, true);
		}
		if (method.getReturnType().getParameterType() == Rows.class) {
			parameters.put(Rows.MARK, false);
		}
		for (MethodParameter parameter : method.getMethodParameters()) {
			Class<?> type = parameter.getParameterType();
			RequestParam single = parameter.getParameterAnnotation(RequestParam.class);
			if (single != null) {
				parameters.put(single.name(), Collection.class.isAssignableFrom(type));
			}
			else if (type.isRecord() && type != Address.class) {
				for (RecordComponent component : type.getRecordComponents()) {
					parameters.put(component.getName(), Collection.class.isAssignableFrom(component.getType()));
				}
			}
		}
		return parameters;
	}

}
