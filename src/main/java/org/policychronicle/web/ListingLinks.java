package org.policychronicle.web;

import java.util.StringJoiner;

import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Says the neighbours of a page of a collection in the {@code Link} header too, for
 * clients that page without reading the body. It comes before the fields are chosen,
 * after which there is no listing any more.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ListingLinks implements ResponseBodyAdvice<Object> {

	@Override
	public boolean supports(MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
		return returned.getParameterType() == Listing.class;
	}

	@Override
	public @Nullable Object beforeBodyWrite(@Nullable Object body, MethodParameter returned, MediaType type,
			Class<? extends HttpMessageConverter<?>> converter, ServerHttpRequest request,
			ServerHttpResponse response) {
		if (body instanceof Listing<?> listing) {
			StringJoiner links = new StringJoiner(", ");
			Listing.Links to = listing.links();
			add(links, to.first(), "first", "");
			add(links, to.prev(), "prev", "");
			add(links, to.next(), "next", "");
			add(links, to.last(), "last", "");
			add(links, to.html(), "alternate", "; type=\"text/html\"");
			response.getHeaders().set(HttpHeaders.LINK, links.toString());
		}
		return body;
	}

	private static void add(StringJoiner links, @Nullable String address, String relation, String type) {
		if (address != null) {
			links.add("<" + address + ">; rel=\"" + relation + "\"" + type);
		}
	}

}
