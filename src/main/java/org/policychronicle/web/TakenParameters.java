package org.policychronicle.web;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import org.policychronicle.record.PartialDate;

import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;

/**
 * The request parameters that each handler takes, read off the records in its signature.
 */
class TakenParameters {

	private final ItemFields fields;

	private final Map<Method, Map<String, Taken>> known = new ConcurrentHashMap<>();

	TakenParameters(ItemFields fields) {
		this.fields = fields;
	}

	/**
	 * The parameters of a handler by name.
	 */
	Map<String, Taken> by(HandlerMethod handler) {
		return this.known.computeIfAbsent(handler.getMethod(), (method) -> read(handler));
	}

	private Map<String, Taken> read(HandlerMethod handler) {
		Map<String, Taken> parameters = new TreeMap<>();
		if (AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), ResponseBody.class)) {
			parameters.put(FormatNegotiation.PARAMETER, new Taken(false, false));
		}
		if (!this.fields.of(handler.getReturnType()).isEmpty()) {
			parameters.put(ItemFields.PARAMETER, new Taken(true, false));
		}
		if (handler.getReturnType().getParameterType() == Rows.class) {
			parameters.put(Rows.MARK, new Taken(false, false));
		}
		for (MethodParameter parameter : handler.getMethodParameters()) {
			Class<?> type = parameter.getParameterType();
			RequestParam single = parameter.getParameterAnnotation(RequestParam.class);
			if (single != null) {
				parameters.put(single.name(), Taken.of(type));
			}
			else if (type.isRecord() && type != Address.class) {
				for (RecordComponent component : type.getRecordComponents()) {
					parameters.put(component.getName(), Taken.of(component.getType()));
				}
			}
		}
		return parameters;
	}

	/**
	 * What a handler takes under one name.
	 *
	 * @param repeatable whether it may be given more than once
	 * @param dated whether it is a date
	 */
	record Taken(boolean repeatable, boolean dated) {

		private static Taken of(Class<?> type) {
			return new Taken(Collection.class.isAssignableFrom(type), type == PartialDate.class);
		}

	}

}
