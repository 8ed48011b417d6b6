package org.policychronicle.web;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A request without the language in its path, and with the parameters alone that its
 * handler takes once they are known.
 */
final class PageRequest extends HttpServletRequestWrapper {

	private static final String KEPT = PageRequest.class.getName() + ".kept";

	private final Language language;

	PageRequest(HttpServletRequest request, Language language) {
		super(request);
		this.language = language;
	}

	/**
	 * Keeps these parameters for all who read the request from now on.
	 */
	static void keep(HttpServletRequest request, Map<String, String[]> parameters) {
		request.setAttribute(KEPT, Collections.unmodifiableMap(parameters));
	}

	@Override
	public String getRequestURI() {
		return this.language.strip(super.getRequestURI(), getQueryString());
	}

	@Override
	public String getServletPath() {
		return this.language.strip(super.getServletPath(), getQueryString());
	}

	@Override
	@SuppressWarnings("unchecked")
	public Map<String, String[]> getParameterMap() {
		return (getAttribute(KEPT) instanceof Map<?, ?> kept) ? (Map<String, String[]>) kept : super.getParameterMap();
	}

	@Override
	public Enumeration<String> getParameterNames() {
		return Collections.enumeration(getParameterMap().keySet());
	}

	@Override
	public String @Nullable [] getParameterValues(String name) {
		return getParameterMap().get(name);
	}

	@Override
	public @Nullable String getParameter(String name) {
		String[] values = getParameterValues(name);
		return (values != null) ? values[0] : null;
	}

}
