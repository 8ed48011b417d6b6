package org.policychronicle.web;

import java.util.Set;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpMethod;

/** Which addresses take a body, and what may be asked of each address. */
public class PostAddresses {

	/** The methods of any other address, as {@code Allow} says it. */
	public static final String READ_ONLY = "GET, HEAD, OPTIONS";

	private static final String POST = "POST, OPTIONS";

	private final Set<String> paths;

	PostAddresses(ObjectProvider<PostAddress> addresses) {
		this.paths = addresses.stream().map(PostAddress::path).collect(Collectors.toSet());
	}

	boolean has(String path) {
		return this.paths.contains(path);
	}

	/**
	 * Whether the request may have a body.
	 */
	public boolean isPost(HttpServletRequest request) {
		return HttpMethod.POST.matches(request.getMethod()) && has(request.getRequestURI());
	}

	/**
	 * The methods of an address, as {@code Allow} says it.
	 */
	public String allowed(String path) {
		return has(path) ? POST : READ_ONLY;
	}

}
