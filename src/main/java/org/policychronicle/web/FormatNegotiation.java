package org.policychronicle.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.MediaType;
import org.springframework.util.StringUtils;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.context.request.NativeWebRequest;

/**
 * Tells in which form an answer is wanted: under the API by {@code format}, which goes
 * before {@code Accept}; to whom anything will do goes JSON.
 */
class FormatNegotiation extends HeaderContentNegotiationStrategy {

	static final String PARAMETER = "format";

	// produced by nothing; failing here would fail the answer to the failure, too
	private static final MediaType UNKNOWN = new MediaType("application", "x-unknown");

	@Override
	public List<MediaType> resolveMediaTypes(NativeWebRequest request) throws HttpMediaTypeNotAcceptableException {
		HttpServletRequest http = (HttpServletRequest) request.getNativeRequest();
		if (!Address.isApi(http.getRequestURI())) {
			return super.resolveMediaTypes(request);
		}
		String name = http.getParameter(PARAMETER);
		return StringUtils.hasText(name) ? List.of(mediaType(name)) : jsonFirst(super.resolveMediaTypes(request));
	}

	private static MediaType mediaType(String name) {
		return Arrays.stream(Format.values())
			.filter((format) -> format.slug().equals(name))
			.map(Format::mediaType)
			.findFirst()
			.orElse(UNKNOWN);
	}

	/**
	 * Says that a form is not to be had, and which are.
	 */
	static BadParameterException unknown(String name, List<Format> offered) {
		return new BadParameterException("unknown-format",
				new ParameterError(PARAMETER, name, offered.stream().map(Format::slug).toList()), Text.visible(name));
	}

	private static List<MediaType> jsonFirst(List<MediaType> wanted) {
		List<MediaType> types = new ArrayList<>(wanted);
		int any = types.indexOf(MediaType.ALL);
		if (any >= 0) {
			types.add(any, MediaType.APPLICATION_JSON);
		}
		return types;
	}

}
