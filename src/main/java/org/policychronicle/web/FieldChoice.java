package org.policychronicle.web;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Leaves in the records of a collection the fields that are asked for and no others. */
@ControllerAdvice
class FieldChoice implements ResponseBodyAdvice<Object> {

	private final ItemFields fields;

	private final JsonMapper mapper;

	FieldChoice(ItemFields fields, JsonMapper mapper) {
		this.fields = fields;
		this.mapper = mapper;
	}

	@Override
	public boolean supports(MethodParameter answer, Class<? extends HttpMessageConverter<?>> converter) {
		return JacksonJsonHttpMessageConverter.class.isAssignableFrom(converter) && !this.fields.of(answer).isEmpty();
	}

	@Override
	public @Nullable Object beforeBodyWrite(@Nullable Object body, MethodParameter answer, MediaType type,
			Class<? extends HttpMessageConverter<?>> converter, ServerHttpRequest request,
			ServerHttpResponse response) {
		String[] given = ((ServletServerHttpRequest) request).getServletRequest()
			.getParameterValues(ItemFields.PARAMETER);
		List<String> chosen = ItemFields.chosen((given != null) ? Arrays.asList(given) : null);
		if (chosen.isEmpty()) {
			return body;
		}
		JsonNode listing = this.mapper.valueToTree(body);
		if (listing.get("items") instanceof ArrayNode items) {
			for (int i = 0; i < items.size(); i++) {
				items.set(i, ItemFields.only(chosen, items.get(i)));
			}
		}
		return listing;
	}

}
