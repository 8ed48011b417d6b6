package org.policychronicle.web;

import java.io.IOException;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes the language off an address before anything reads it but the filters that go by
 * the whole of it, such as the kept answers, and puts it back on every link and redirect
 * on the way out, so that neither controllers nor templates know that pages have one.
 * Links get it where sessions would once have been written into them: in the response's
 * own encoding of addresses.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class LanguageFilter extends OncePerRequestFilter {

	private final SiteProperties site;

	LanguageFilter(SiteProperties site) {
		this.site = site;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		boolean failed = request.getDispatcherType() == DispatcherType.ERROR;
		String asked = failed ? String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
				: request.getRequestURI();
		Language language = Language.of(asked);
		HttpServletRequest stripped = failed ? request : new PageRequest(request, language);
		request.setAttribute(Language.class.getName(), language);
		request.setAttribute("editions",
				new LanguageAlternates(this.site, language, language.strip(asked, request.getQueryString()), stripped));
		chain.doFilter(stripped, new PrefixingResponse(response, language));
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	/** Keeps a reader who follows links in the language. */
	private static final class PrefixingResponse extends HttpServletResponseWrapper {

		private final Language language;

		PrefixingResponse(HttpServletResponse response, Language language) {
			super(response);
			this.language = language;
		}

		@Override
		public String encodeURL(String url) {
			return this.language.address(super.encodeURL(url));
		}

		@Override
		public String encodeRedirectURL(String url) {
			return this.language.address(super.encodeRedirectURL(url));
		}

	}

}
