package org.policychronicle.format;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.policychronicle.web.Address;
import org.policychronicle.web.Format;
import org.policychronicle.web.SiteProperties;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Controller;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Tells every page in which other forms the API gives away what it shows, by asking which
 * handlers there are: a form that is added is linked without more ado.
 */
@ControllerAdvice(annotations = Controller.class)
class AvailableFormats {

	private final SingletonSupplier<Map<String, List<Offer>>> offers;

	private final Permalinks permalinks;

	AvailableFormats(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> handlers,
			SiteProperties site) {
		this.offers = SingletonSupplier.of(() -> offers(handlers.getObject()));
		this.permalinks = new Permalinks(site);
	}

	@ModelAttribute("forms")
	List<AvailableFormat> of(Address asked) {
		Address address = asked.json();
		PathContainer path = PathContainer.parsePath(address.path());
		Set<MediaType> types = this.offers.obtain()
			.getOrDefault(collection(address.path()), List.of())
			.stream()
			.filter((offer) -> offer.path().matches(path))
			.flatMap((offer) -> offer.types().stream())
			.collect(Collectors.toSet());
		return Arrays.stream(Format.values())
			.filter((format) -> format != Format.JSON && types.contains(format.mediaType()))
			.map((format) -> form(format, address))
			.toList();
	}

	private static Map<String, List<Offer>> offers(RequestMappingHandlerMapping handlers) {
		return handlers.getHandlerMethods()
			.keySet()
			.stream()
			.flatMap(AvailableFormats::offers)
			.collect(Collectors.groupingBy((offer) -> collection(offer.path().getPatternString())));
	}

	/** "policies" of {@code /api/v1/policies/{slug}}. */
	private static String collection(String path) {
		String[] parts = path.split("/", 5);
		return (parts.length > 3) ? parts[3] : "";
	}

	private static Stream<Offer> offers(RequestMappingInfo mapping) {
		Set<MediaType> types = mapping.getProducesCondition().getProducibleMediaTypes();
		return (types.isEmpty() || mapping.getPathPatternsCondition() == null) ? Stream.empty()
				: mapping.getPathPatternsCondition().getPatterns().stream().map((path) -> new Offer(path, types));
	}

	private AvailableFormat form(Format format, Address address) {
		String path = address.as(format).toString();
		return new AvailableFormat(format, path, switch (format) {
			case ATOM, JSONFEED -> path;
			case ICS -> this.permalinks.of(path).replaceFirst("^https?:", "webcal:");
			default -> null;
		});
	}

	/**
	 * In which forms the answers of a handler come.
	 *
	 * @param path which addresses it answers
	 * @param types the forms
	 */
	private record Offer(PathPattern path, Set<MediaType> types) {

	}

}
