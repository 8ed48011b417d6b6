package org.policychronicle.web;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Names what is saved after the record or the collection, with the ending of its form:
 * programs go by that ending. What a browser can show, it may show.
 */
@ControllerAdvice
class FileNames implements ResponseBodyAdvice<Object> {

	@Override
	public boolean supports(MethodParameter answer, Class<? extends HttpMessageConverter<?>> converter) {
		return true;
	}

	@Override
	public @Nullable Object beforeBodyWrite(@Nullable Object body, MethodParameter answer, MediaType type,
			Class<? extends HttpMessageConverter<?>> converter, ServerHttpRequest request,
			ServerHttpResponse response) {
		Arrays.stream(Format.values())
			.filter((format) -> format.ending() != null && format.mediaType().equalsTypeAndSubtype(type))
			.findFirst()
			.ifPresent((format) -> response.getHeaders()
				.setContentDisposition(
						(format.isReadable() ? ContentDisposition.inline() : ContentDisposition.attachment())
							.filename(name(request.getURI().getPath()) + "." + format.ending())
							.build()));
		return body;
	}

	private static String name(String path) {
		return path.equals(Address.API) ? "china-ai-policy-chronicle" : path.substring(path.lastIndexOf('/') + 1);
	}

}
