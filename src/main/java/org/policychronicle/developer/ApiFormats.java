package org.policychronicle.developer;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.policychronicle.web.Format;
import org.policychronicle.web.ItemFields;
import org.springdoc.core.filters.GlobalOpenApiMethodFilter;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Documents the forms in which one address answers as one operation: its JSON, and beside
 * that the others with the parameters {@code format} and {@code fields}.
 */
@Component
class ApiFormats implements GlobalOpenApiMethodFilter {

	private static final String LINKED_DATA = "LinkedDataDocument";

	private static final String JSON_FEED = "JsonFeedDocument";

	private static final String CITED_WORK = "CitedWork";

	private final RequestMappingHandlerMapping handlers;

	private final ItemFields fields;

	private final MessageSource messages;

	ApiFormats(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers, ItemFields fields,
			MessageSource messages) {
		this.handlers = handlers;
		this.fields = fields;
		this.messages = messages;
	}

	/**
	 * Whether a handler answers in JSON, or stands at an address where none does.
	 */
	@Override
	public boolean isMethodToInclude(Method method) {
		return this.handlers.getHandlerMethods()
			.entrySet()
			.stream()
			.filter((mapping) -> mapping.getValue().getMethod().equals(method))
			.allMatch((mapping) -> makes(mapping.getKey(), Format.JSON) || mapping.getKey()
				.getPatternValues()
				.stream()
				.noneMatch((path) -> of(path).contains(Format.JSON)));
	}

	/**
	 * The handler of an address that the document describes.
	 */
	HandlerMethod handler(String path) {
		return at(path).stream()
			.sorted((one, other) -> Boolean.compare(makes(other.getKey(), Format.JSON),
					makes(one.getKey(), Format.JSON)))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElseThrow();
	}

	/**
	 * Adds the schemas that no class of ours has, and removes those that are not used.
	 */
	void completeSchemas(OpenAPI document) {
		document.getComponents()
			.addSchemas(LINKED_DATA, open("jsonld", "@context", "@type"))
			.addSchemas(JSON_FEED, open("jsonfeed", "version", "title", "feed_url"))
			.addSchemas(CITED_WORK, open("csljson", "id", "type"));
		ListSchemas.complete(document, text("partial"));
	}

	/**
	 * Adds to an operation what it takes and answers beside JSON.
	 */
	void addTo(Operation operation, String path, HandlerMethod handler) {
		List<Format> formats = of(path);
		List<String> names = this.fields.of(handler.getReturnType());
		if (!names.isEmpty()) {
			operation.addParametersItem(parameter(ItemFields.PARAMETER).style(Parameter.StyleEnum.FORM)
				.explode(false)
				.schema(new JsonSchema().typesItem("array").items(RecordSchemas.enumeration(names))));
		}
		if (!formats.isEmpty()) {
			operation.addParametersItem(
					parameter("format").schema(RecordSchemas.enumeration(formats.stream().map(Format::slug).toList())));
		}
		ApiResponse success = operation.getResponses().get("200");
		Content content = new Content();
		for (Format format : formats) {
			content.addMediaType(format.mediaType().toString(),
					(format == Format.JSON) ? success.getContent().get(Format.JSON.mediaType().toString())
							: new MediaType().schema(schema(format)));
		}
		if (formats.isEmpty()) {
			at(path).forEach((mapping) -> mapping.getKey()
				.getProducesCondition()
				.getProducibleMediaTypes()
				.forEach((type) -> content.addMediaType(type.toString(),
						new MediaType().schema(new JsonSchema().typesItem("string").format("binary")))));
		}
		success.setContent(content);
	}

	private Schema<?> schema(Format format) {
		return switch (format) {
			case JSONLD -> new JsonSchema().$ref(LINKED_DATA);
			case JSONFEED -> new JsonSchema().$ref(JSON_FEED);
			case CSLJSON -> new JsonSchema().typesItem("array").items(new JsonSchema().$ref(CITED_WORK));
			case XLSX -> new JsonSchema().typesItem("string").format("binary").description(text("form.xlsx"));
			default -> new JsonSchema().typesItem("string").description(text("form." + format.slug()));
		};
	}

	private Schema<?> open(String form, String... properties) {
		Schema<?> schema = new JsonSchema().typesItem("object").description(text("form." + form));
		for (String property : properties) {
			schema.addProperty(property, new JsonSchema().typesItem("string"));
		}
		return schema.required(List.of(properties)).additionalProperties(true);
	}

	private Parameter parameter(String name) {
		return new Parameter().in("query").name(name).description(text(name));
	}

	private List<Format> of(String path) {
		return Arrays.stream(Format.values())
			.filter((format) -> at(path).stream().anyMatch((mapping) -> makes(mapping.getKey(), format)))
			.toList();
	}

	private List<Map.Entry<RequestMappingInfo, HandlerMethod>> at(String path) {
		return this.handlers.getHandlerMethods()
			.entrySet()
			.stream()
			.filter((mapping) -> mapping.getKey().getPatternValues().contains(path))
			.toList();
	}

	private static boolean makes(RequestMappingInfo mapping, Format format) {
		return mapping.getProducesCondition().getProducibleMediaTypes().contains(format.mediaType());
	}

	private String text(String key) {
		return this.messages.getMessage("openapi." + key, null, Locale.ENGLISH);
	}

}
