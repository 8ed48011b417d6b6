package org.policychronicle.format;

import org.policychronicle.web.SiteProperties;

import org.springframework.context.i18n.LocaleContextHolder;

/** Makes whole addresses of paths on this site, for what is read away from it. */
record Permalinks(SiteProperties site) {

	/**
	 * The whole address of a path; what is whole already stays as it is.
	 */
	String of(String path) {
		return path.startsWith("/") ? this.site.address(path) : path;
	}

	/**
	 * The whole address of a page or a feed in the language that is read.
	 */
	String read(String path) {
		boolean chinese = LocaleContextHolder.getLocale().getLanguage().equals("zh");
		return of((chinese && path.startsWith("/")) ? "/zh" + path : path);
	}

}
