package org.policychronicle.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.util.StringUtils;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.context.request.NativeWebRequest;

/**
 * Tells in which form an answer is wanted: under the API by {@code format}, which goes
 * before {@code Accept}; elsewhere each address has one form and gives it to everybody.
 * Text is always in UTF-8.
 */
public class FormatNegotiation implements ContentNegotiationStrategy {

	static final String PARAMETER = "format";

	/** The request's attribute that holds the one media type an address has. */
	static final String ONLY = FormatNegotiation.class.getName() + ".only";

	// produced by nothing; failing here would fail the answer to the failure, too
	private static final MediaType UNKNOWN = new MediaType("application", "x-unknown");

	private static final Pattern NAMED = Pattern.compile("(?:^|.*&)" + PARAMETER + "=[a-z].*");

	@Override
	public List<MediaType> resolveMediaTypes(NativeWebRequest request) {
		HttpServletRequest http = (HttpServletRequest) request.getNativeRequest();
		if (!Address.isApi(http.getRequestURI())) {
			return MEDIA_TYPE_ALL_LIST;
		}
		if (http.getAttribute(ONLY) instanceof MediaType only) {
			return List.of(inUtf8(only));
		}
		String name = http.getParameter(PARAMETER);
		List<Format> forms = StringUtils.hasText(name)
				? Arrays.stream(Format.values()).filter((format) -> format.slug().equals(name)).toList()
				: accepted(http);
		return forms.isEmpty() ? List.of(UNKNOWN) : forms.stream().map(FormatNegotiation::type).toList();
	}

	/**
	 * All that the headers of a request have to do with the form of its answer, so that
	 * answers can be kept by it: empty for the usual form.
	 */
	public static String decided(HttpServletRequest request) {
		String query = request.getQueryString();
		if (!Address.isApi(request.getRequestURI()) || (query != null && NAMED.matcher(query).matches())) {
			return "";
		}
		List<Format> forms = accepted(request);
		return forms.equals(List.of(Format.JSON)) ? "" : forms.toString();
	}

	private static List<Format> accepted(HttpServletRequest request) {
		return AcceptedForms.of(String.join(",", Collections.list(request.getHeaders(HttpHeaders.ACCEPT))));
	}

	private static MediaType type(Format form) {
		return (form == Format.XLSX || form == Format.NDJSON) ? form.mediaType() : inUtf8(form.mediaType());
	}

	private static MediaType inUtf8(MediaType type) {
		return new MediaType(type, StandardCharsets.UTF_8);
	}

	/**
	 * Says that a form is not to be had, and which are.
	 */
	static BadParameterException unknown(String name, List<Format> offered) {
		return new BadParameterException("unknown-format",
				new ParameterError(PARAMETER, name, offered.stream().map(Format::slug).toList()), Text.visible(name));
	}

}
