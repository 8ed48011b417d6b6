package org.policychronicle.web;

import java.util.Locale;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * The languages of the portal. The address alone decides which one is spoken; files are
 * the same in both and stand outside, but for pictures with words, and of the API only
 * feeds, calendars, workbooks and records as text are linked in the language that is
 * read.
 */
public enum Language {

	ENGLISH("", "en"), CHINESE("/zh", "zh-Hans");

	/**
	 * What people read in other programs: feeds, calendars, workbooks, records as text,
	 * pictures with words in them.
	 */
	private static final Pattern FOLLOWED = Pattern
		.compile("/api/v1/.*([?&]format=(atom|jsonfeed|ics|xlsx|md|jsonld)\\b|\\.atom\\b).*"
				+ "|/(timeline\\.(svg|png)|policies/[^/]+/share\\.png)(\\?.*)?");

	private final String prefix;

	private final Locale locale;

	Language(String prefix, String tag) {
		this.prefix = prefix;
		this.locale = Locale.forLanguageTag(tag);
	}

	/**
	 * The language in which an address is answered.
	 * @param path the path as it was asked for
	 */
	public static Language of(String path) {
		return CHINESE.begins(path) ? CHINESE : ENGLISH;
	}

	/**
	 * The language of the answer to a request that has passed the filter.
	 */
	public static Language of(HttpServletRequest request) {
		return (request.getAttribute(Language.class.getName()) instanceof Language language) ? language : ENGLISH;
	}

	public static Language of(Locale locale) {
		return locale.getLanguage().equals(CHINESE.locale.getLanguage()) ? CHINESE : ENGLISH;
	}

	/**
	 * Whether a thing is there once for each language, as every page is.
	 * @param address its path in English, perhaps with a query
	 */
	public static boolean isPage(String address) {
		String path = path(address);
		return path.startsWith("/") && !path.startsWith("//") && !Address.isApi(path)
				&& path.indexOf('.', path.lastIndexOf('/')) < 0;
	}

	/**
	 * Where a page is found in this language; what is no page stays where it is.
	 * @param address its path in English, perhaps with a query
	 */
	public String address(String address) {
		if (this.prefix.isEmpty() || !(isPage(address) || FOLLOWED.matcher(address).matches())) {
			return address;
		}
		return this.prefix + (path(address).equals("/") ? address.substring(1) : address);
	}

	/**
	 * The path of a page without its language, which is all that controllers know of it;
	 * a path at which there cannot be a page is left as it is.
	 */
	public String strip(String path, @Nullable String query) {
		String rest = begins(path) ? path.substring(this.prefix.length()) : path;
		String page = rest.isEmpty() ? "/" : rest;
		return (isPage(page) || FOLLOWED.matcher(page + "?" + query).matches()) ? page : path;
	}

	private static String path(String address) {
		int end = 0;
		while (end < address.length() && address.charAt(end) != '?' && address.charAt(end) != '#') {
			end++;
		}
		return address.substring(0, end);
	}

	private boolean begins(String path) {
		return path.equals(this.prefix) || path.startsWith(this.prefix + "/");
	}

	/**
	 * The language that a reader of this one may change to.
	 */
	Language other() {
		return (this == ENGLISH) ? CHINESE : ENGLISH;
	}

	public Locale locale() {
		return this.locale;
	}

	/**
	 * Its name in HTML.
	 */
	public String tag() {
		return this.locale.toLanguageTag();
	}

}
