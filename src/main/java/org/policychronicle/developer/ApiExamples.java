package org.policychronicle.developer;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.policychronicle.record.UnknownRecordException;
import org.policychronicle.web.Address;
import org.policychronicle.web.Paging;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

import org.springframework.beans.BeanUtils;
import org.springframework.core.MethodParameter;
import org.springframework.dao.DataAccessException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.method.HandlerMethod;

/**
 * Takes the examples of the document from the data itself, by calling each handler as a
 * request would, and keeps the first element of every list.
 */
@Component
class ApiExamples {

	private static final Logger logger = LoggerFactory.getLogger(ApiExamples.class);

	private final JsonMapper mapper;

	ApiExamples(JsonMapper mapper) {
		this.mapper = mapper;
	}

	/**
	 * What a handler answers when it is given its required parameters and no more; null
	 * where that is a refusal.
	 */
	@Nullable Object of(HandlerMethod handler, String path, List<Parameter> parameters) {
		try {
			Object answer = invoke(handler, path, (name) -> example(name, parameters));
			return (answer instanceof ResponseEntity<?> entity) ? json(entity.getBody()) : json(answer);
		}
		catch (DataAccessException | TransactionException ex) {
			// the database is away: no document is better than one that lacks examples
			throw ex;
		}
		catch (RuntimeException ex) {
			logger.debug("No example for {}", path, ex);
			return null;
		}
	}

	/**
	 * The slugs that a parameter takes, which its handler names when it is given others;
	 * empty where it takes any text.
	 */
	List<String> slugs(HandlerMethod handler, String path, Parameter wanted, List<Parameter> parameters) {
		Object others = (wanted.getSchema().getItems() != null) ? List.of("?", "??") : "?";
		try {
			invoke(handler, path, (name) -> name.equals(wanted.getName()) ? others : example(name, parameters));
			return List.of();
		}
		catch (UnknownRecordException ex) {
			return ex.parameter().equals(wanted.getName()) ? ex.allowed() : List.of();
		}
		catch (DataAccessException | TransactionException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			return List.of();
		}
	}

	private static @Nullable Object invoke(HandlerMethod handler, String path,
			Function<String, @Nullable Object> values) {
		Object[] arguments = Arrays.stream(handler.getMethodParameters())
			.map((parameter) -> argument(parameter, path, values))
			.toArray();
		ReflectionUtils.makeAccessible(handler.getMethod());
		return ReflectionUtils.invokeMethod(handler.getMethod(), handler.createWithResolvedBean().getBean(), arguments);
	}

	Object json(@Nullable Object value) {
		JsonNode tree = this.mapper.valueToTree(value);
		shorten(tree);
		try {
			return Json31.mapper().readTree(this.mapper.writeValueAsString(tree));
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static @Nullable Object argument(MethodParameter parameter, String path,
			Function<String, @Nullable Object> values) {
		Class<?> type = parameter.getParameterType();
		if (type == Address.class) {
			return new Address(path, new LinkedMultiValueMap<>());
		}
		if (type == Paging.class) {
			return new Paging(1, 1);
		}
		if (type.isRecord()) {
			Constructor<?> constructor = BeanUtils.getResolvableConstructor(type);
			return BeanUtils.instantiateClass(constructor,
					Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).map(values).toArray());
		}
		return values.apply(String.valueOf(parameter.getParameter().getName()));
	}

	private static @Nullable Object example(String name, List<Parameter> parameters) {
		return parameters.stream()
			.filter((parameter) -> parameter.getName().equals(name))
			.findFirst()
			.map(Parameter::getExample)
			.orElse(null);
	}

	private static void shorten(JsonNode node) {
		if (node instanceof ArrayNode array) {
			while (array.size() > 1) {
				array.remove(array.size() - 1);
			}
		}
		node.forEach(ApiExamples::shorten);
	}

}
