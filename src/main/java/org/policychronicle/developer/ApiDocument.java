package org.policychronicle.developer;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.servers.Server;
import jakarta.servlet.http.HttpServletRequest;
import org.policychronicle.web.SiteProperties;
import org.springdoc.core.customizers.SpringDocCustomizers;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.core.providers.SpringDocProviders;
import org.springdoc.core.service.AbstractRequestService;
import org.springdoc.core.service.GenericResponseService;
import org.springdoc.core.service.OpenAPIService;
import org.springdoc.core.service.OperationService;
import org.springdoc.webmvc.api.OpenApiResource;

import org.springframework.beans.factory.ObjectFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.stereotype.Component;

/**
 * The OpenAPI document, read off the controllers when it is first asked for. It is the
 * same for every host and language, so that nothing of a request gets into it; and as it
 * asks more of the data than a request may, it is read beside the one that waits for it.
 */
@Component
@Lazy
class ApiDocument extends OpenApiResource {

	private static final YAMLMapper YAML = YAMLMapper.builder()
		.disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
		.build();

	private final AsyncTaskExecutor executor;

	private final SiteProperties site;

	ApiDocument(ObjectFactory<OpenAPIService> document, AbstractRequestService requests,
			GenericResponseService responses, OperationService operations, SpringDocConfigProperties properties,
			SpringDocProviders providers, SpringDocCustomizers customizers, AsyncTaskExecutor applicationTaskExecutor,
			SiteProperties site) {
		super(document, requests, responses, operations, properties, providers, customizers);
		this.executor = applicationTaskExecutor;
		this.site = site;
	}

	OpenAPI model() {
		try {
			return this.executor.submitCompletable(this::read).join();
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof RuntimeException failure) ? failure : ex;
		}
	}

	private OpenAPI read() {
		LocaleContextHolder.setLocale(Locale.ENGLISH);
		try {
			initOpenAPIBuilder(Locale.ENGLISH);
			String address = this.site.address("");
			OpenAPI document = getOpenApi(address, Locale.ENGLISH);
			document.setServers(List.of(new Server().url(address)));
			document.getInfo().getContact().setUrl(address);
			return document;
		}
		finally {
			LocaleContextHolder.resetLocaleContext();
		}
	}

	byte[] json() throws JsonProcessingException {
		return writeJsonValue(model());
	}

	byte[] yaml() throws IOException {
		// all texts in quotes, lest a date be taken for something else than a text
		return YAML.writeValueAsBytes(Json31.mapper().readTree(json()));
	}

	@Override
	protected String getServerUrl(HttpServletRequest request, String address) {
		return this.site.address("");
	}

}
