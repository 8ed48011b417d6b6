package org.policychronicle.developer;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.swagger.v3.oas.annotations.Hidden;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The OpenAPI document, in both its notations. */
@Hidden
@RestController
class ApiDocumentController {

	private final ObjectProvider<ApiDocument> document;

	ApiDocumentController(ObjectProvider<ApiDocument> document) {
		this.document = document;
	}

	@GetMapping(path = "/api/v1/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
	byte[] json() throws JsonProcessingException {
		return this.document.getObject().json();
	}

	@GetMapping(path = "/api/v1/openapi.yaml", produces = MediaType.APPLICATION_YAML_VALUE)
	byte[] yaml() throws IOException {
		return this.document.getObject().yaml();
	}

}
