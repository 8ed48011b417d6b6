package org.policychronicle.developer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.policychronicle.web.ParameterError;
import org.policychronicle.web.ProblemDocument;
import org.policychronicle.web.ProblemType;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** How the API fails, in one shape, with an example of every kind of failure. */
@Component
class ApiFailures {

	private final MessageSource messages;

	private final ApiExamples examples;

	ApiFailures(MessageSource messages, ApiExamples examples) {
		this.messages = messages;
		this.examples = examples;
	}

	void addTo(OpenAPI document) {
		ModelConverters.getInstance(true)
			.readAll(ProblemDocument.class)
			.forEach((name, schema) -> document.getComponents().addSchemas(name, schema));
		byStatus().forEach((status, types) -> document.getComponents().addResponses(name(status), response(types)));
		for (ProblemType type : List.of(ProblemType.UNAVAILABLE, ProblemType.TOO_MANY_REQUESTS)) {
			document.getComponents()
				.getResponses()
				.get(name(String.valueOf(type.status().value())))
				.addHeaderObject(HttpHeaders.RETRY_AFTER,
						new Header().description(text("problem.retry")).schema(new IntegerSchema()));
		}
	}

	/**
	 * Adds every kind of failure to an operation.
	 * @param operation the operation
	 * @param one whether it is about one record, which may not be there
	 */
	void addTo(Operation operation, boolean one) {
		byStatus().keySet()
			.stream()
			.filter((status) -> one || !status.equals(String.valueOf(HttpStatus.NOT_FOUND.value())))
			.forEach((status) -> operation.getResponses().addApiResponse(status, reference(status)));
	}

	// Every operation is a GET, to which the method is no obstacle.
	private static Map<String, List<ProblemType>> byStatus() {
		return Arrays.stream(ProblemType.values())
			.filter((type) -> type != ProblemType.METHOD_NOT_ALLOWED)
			.collect(Collectors.groupingBy((type) -> String.valueOf(type.status().value()), TreeMap::new,
					Collectors.toList()));
	}

	private ApiResponse response(List<ProblemType> types) {
		return new ApiResponse()
			.description(
					types.stream().map((type) -> text("problem." + type.slug()) + ".").collect(Collectors.joining(" ")))
			.content(content(types.stream().collect(Collectors.toMap(ProblemType::slug, this::example))));
	}

	private static Content content(Map<String, Example> examples) {
		MediaType type = new MediaType()
			.schema(new Schema<>().$ref("#/components/schemas/" + ProblemDocument.class.getSimpleName()))
			.examples(new TreeMap<>(examples));
		return new Content().addMediaType(org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE, type);
	}

	private Example example(ProblemType type) {
		List<ParameterError> errors = (type == ProblemType.BAD_PARAMETER)
				? List.of(new ParameterError("size", "1000", List.of("must be less than or equal to 100"))) : List.of();
		ProblemDocument problem = new ProblemDocument("/problems/" + type.slug(), text("problem." + type.slug()),
				type.status().value(), text("problem." + type.slug() + ".explained"), "/api/v1/policies", errors);
		return new Example().value(this.examples.json(problem));
	}

	private static ApiResponse reference(String status) {
		return new ApiResponse().$ref("#/components/responses/" + name(status));
	}

	private static String name(String status) {
		return "Problem" + status;
	}

	private String text(String key) {
		return this.messages.getMessage(key, null, Locale.ENGLISH);
	}

}
