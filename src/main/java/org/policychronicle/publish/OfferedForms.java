package org.policychronicle.publish;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.policychronicle.web.Address;
import org.policychronicle.web.Format;
import org.policychronicle.web.SiteProperties;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Tells every page in which other forms the API gives away what it shows, by asking which
 * handlers there are: a form that is added is linked without more ado.
 */
@ControllerAdvice(annotations = Controller.class)
class OfferedForms {

	private final ObjectProvider<RequestMappingHandlerMapping> handlers;

	private final Permalinks permalinks;

	OfferedForms(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> handlers,
			SiteProperties site) {
		this.handlers = handlers;
		this.permalinks = new Permalinks(site);
	}

	@ModelAttribute("forms")
	List<OfferedForm> of(Address asked) {
		Address address = asked.json();
		PathContainer path = PathContainer.parsePath(address.path());
		Set<MediaType> types = this.handlers.getObject()
			.getHandlerMethods()
			.keySet()
			.stream()
			.filter((mapping) -> matches(mapping, path))
			.flatMap((mapping) -> mapping.getProducesCondition().getProducibleMediaTypes().stream())
			.collect(Collectors.toSet());
		return Arrays.stream(Format.values())
			.filter((format) -> format != Format.JSON && types.contains(format.mediaType()))
			.map((format) -> form(format, address))
			.toList();
	}

	private static boolean matches(RequestMappingInfo mapping, PathContainer path) {
		return mapping.getPathPatternsCondition() != null && mapping.getPathPatternsCondition()
			.getPatterns()
			.stream()
			.anyMatch((pattern) -> pattern.matches(path));
	}

	private OfferedForm form(Format format, Address address) {
		String path = address.as(format).toString();
		return new OfferedForm(format, path, switch (format) {
			case ATOM -> path;
			case ICS -> this.permalinks.of(path).replaceFirst("^https?:", "webcal:");
			default -> null;
		});
	}

}
