package org.policychronicle.developer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.policychronicle.record.PartialDate;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.providers.JavadocProvider;

import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.method.HandlerMethod;

/**
 * Says of each operation what its signature alone does not: a name and a text, the slugs
 * that its parameters take, how it fails, and an example from the data.
 */
@Component
class ApiOperations implements OpenApiCustomizer {

	private static final String ROOT = "/api/v1";

	private static final String EXAMPLE = "CAC";

	private static final String SLUG = "^[a-z0-9]+(-[a-z0-9]+)*$";

	private final ApiFormats forms;

	private final JavadocProvider prose;

	private final ApiFailures failures;

	private final ApiExamples examples;

	ApiOperations(ApiFormats forms, JavadocProvider prose, ApiFailures failures, ApiExamples examples) {
		this.forms = forms;
		this.prose = prose;
		this.failures = failures;
		this.examples = examples;
	}

	@Override
	public void customise(OpenAPI document) {
		this.failures.addTo(document);
		Map<String, Tag> tags = new LinkedHashMap<>();
		StringBuilder shown = new StringBuilder();
		// collections first, since their examples show where single records are found
		List<String> paths = document.getPaths()
			.keySet()
			.stream()
			.sorted(Comparator.comparing((String path) -> path.contains("{")).thenComparing(Comparator.naturalOrder()))
			.toList();
		for (String path : paths) {
			HandlerMethod handler = this.forms.handler(path);
			Operation operation = document.getPaths().get(path).getGet();
			shown.append(complete(path, operation, handler, shown));
			String tag = operation.getTags().get(0);
			tags.putIfAbsent(tag, new Tag().name(tag).description(this.prose.getClassJavadoc(handler.getBeanType())));
		}
		document.setTags(new ArrayList<>(tags.values()));
		Paths ordered = new Paths();
		ordered.putAll(new TreeMap<>(document.getPaths()));
		document.setPaths(ordered);
		this.forms.completeSchemas(document);
	}

	private Object complete(String path, Operation operation, HandlerMethod handler, CharSequence shown) {
		List<String> words = Arrays.stream(path.substring(ROOT.length()).split("[/.-]"))
			.filter(StringUtils::hasText)
			.map((word) -> word.startsWith("{") ? "by-" + word.substring(1, word.length() - 1) : word)
			.toList();
		operation.setOperationId(words.isEmpty() ? "index" : camelCase(words));
		operation.setTags(List.of(words.isEmpty() ? "index" : path.split("[/.]")[3]));
		String[] text = this.prose.getMethodJavadocDescription(handler.getMethod()).split("\\. ", 2);
		operation.setSummary(StringUtils.trimTrailingCharacter(text[0], '.'));
		operation.setDescription(text[text.length - 1]);
		List<Parameter> parameters = (operation.getParameters() != null) ? operation.getParameters() : List.of();
		parameters.forEach((parameter) -> complete(path, parameter, handler, parameters, shown));
		this.forms.addTo(operation, path, handler);
		ApiResponse success = operation.getResponses().get("200");
		Class<?> answer = handler.getMethod().getReturnType();
		success.setDescription(answer.isRecord() ? this.prose.getClassJavadoc(answer) : operation.getSummary());
		MediaType json = success.getContent().get(org.springframework.http.MediaType.APPLICATION_JSON_VALUE);
		Object example = (json != null) ? this.examples.of(handler, path, parameters) : null;
		if (example != null) {
			json.setExample(example);
		}
		this.failures.addTo(operation, path.contains("{") || path.endsWith("/resolve"));
		return String.valueOf(example);
	}

	private void complete(String path, Parameter parameter, HandlerMethod handler, List<Parameter> all,
			CharSequence shown) {
		Schema<?> schema = parameter.getSchema();
		withoutNull(schema);
		if (parameter.getIn().equals("path")) {
			parameter.setDescription("Its slug.");
			schema.setPattern(SLUG);
			parameter.setExample(slugAmong(shown, path));
			return;
		}
		boolean list = schema.getItems() != null;
		if (list) {
			parameter.style(Parameter.StyleEnum.FORM).explode(false);
		}
		Schema<?> single = list ? schema.getItems() : schema;
		if (takes(handler, parameter.getName(), PartialDate.class)) {
			parameter.setSchema(RecordSchemas.date());
		}
		else if (single.getTypes().equals(Set.of("string")) && single.getEnum() == null && single.getPattern() == null
				&& single.getFormat() == null) {
			List<String> known = this.examples.slugs(handler, path, parameter, all);
			if (!known.isEmpty()) {
				Schema<Object> slugs = RecordSchemas.enumeration(known);
				parameter.setSchema(list ? listOf(slugs, schema) : slugs);
			}
		}
		if (list && schema.getMinItems() != null) {
			parameter.setRequired(true);
			parameter.setExample(parameter.getSchema().getItems().getEnum().subList(0, schema.getMinItems()));
		}
		else if (Boolean.TRUE.equals(parameter.getRequired())) {
			parameter.setExample(EXAMPLE);
		}
	}

	// Schemas of one type are one object, which must not be given the slugs of one
	// parameter.
	private static Schema<?> listOf(Schema<?> items, Schema<?> list) {
		return new JsonSchema().typesItem("array")
			.items(items)
			.minItems(list.getMinItems())
			.maxItems(list.getMaxItems());
	}

	private static boolean takes(HandlerMethod handler, String parameter, Class<?> type) {
		return Arrays.stream(handler.getMethodParameters())
			.map(MethodParameter::getParameterType)
			.filter(Class::isRecord)
			.flatMap((record) -> Arrays.stream(record.getRecordComponents()))
			.anyMatch((component) -> component.getName().equals(parameter) && component.getType() == type);
	}

	// The links in the examples so far lead to records of every kind.
	private static @Nullable String slugAmong(CharSequence shown, String path) {
		String link = Arrays.stream(path.split("\\{.+}", -1))
			.map(Pattern::quote)
			.collect(Collectors.joining("([a-z0-9-]+)"));
		Matcher found = Pattern.compile('"' + link + '"').matcher(shown);
		return found.find() ? found.group(1) : null;
	}

	// A parameter can be absent or empty, but never null.
	private static void withoutNull(Schema<?> schema) {
		schema.getTypes().remove("null");
		if (Integer.valueOf(0).equals(schema.getMinLength())) {
			schema.setMinLength(null);
		}
	}

	private static String camelCase(List<String> words) {
		String joined = words.stream()
			.flatMap((word) -> Arrays.stream(word.split("-")))
			.map(StringUtils::capitalize)
			.collect(Collectors.joining());
		return joined.substring(0, 1).toLowerCase(Locale.ROOT) + joined.substring(1);
	}

}
