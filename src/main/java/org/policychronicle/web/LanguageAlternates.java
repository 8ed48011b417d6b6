package org.policychronicle.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.util.function.SingletonSupplier;

/**
 * One page in its languages: the addresses by which search engines tell the editions
 * apart, and the link that takes a reader from one to the other.
 */
public final class LanguageAlternates {

	private static final Set<String> DATA = Set.of("data", "developers", "dictionary", "data-notes", "evidence",
			"changes");

	private final SiteProperties site;

	private final Language language;

	private final String path;

	private final SingletonSupplier<Address> asked;

	private final SingletonSupplier<String> whole;

	LanguageAlternates(SiteProperties site, Language language, String path, HttpServletRequest request) {
		this.site = site;
		this.language = language;
		this.path = path;
		this.asked = SingletonSupplier.of(() -> Address.of(request));
		this.whole = SingletonSupplier.of(() -> this.asked.obtain().unfiltered().toString());
	}

	/**
	 * Whether this page belongs to a section of the portal.
	 * @param section the first part of its path
	 */
	public boolean isIn(String section) {
		String path = this.asked.obtain().html().path() + "/";
		return (section.equals("data") ? DATA : Set.of(section)).stream()
			.anyMatch((first) -> path.startsWith("/" + first + "/"));
	}

	/**
	 * The one address of this edition: of a list with filters, that of the plain list.
	 */
	public String canonical() {
		return address(this.language);
	}

	/**
	 * Whether the page shows part of a list, or a record in another light: of such
	 * addresses there are too many for a search engine.
	 */
	public boolean filtered() {
		return this.asked.obtain().isFiltered();
	}

	/**
	 * Where another site finds this page to frame it, with the filters that matter.
	 */
	public String embedded() {
		return this.site.address(this.language.address("/embed" + this.asked.obtain().canonical()));
	}

	/**
	 * The address of the whole.
	 */
	public String home() {
		return this.site.address("/");
	}

	/**
	 * The picture shown where a link to this page is shared.
	 * @param own the path of the one that the page has of its own; null where it has none
	 */
	public String picture(@Nullable String own) {
		return this.site.address((own != null) ? this.language.address(own) : "/share.png");
	}

	/**
	 * Every edition, and the one for readers of any other language.
	 */
	public List<Edition> all() {
		List<Edition> editions = new ArrayList<>();
		for (Language each : Language.values()) {
			editions.add(new Edition(each.tag(), address(each)));
		}
		editions.add(new Edition("x-default", address(Language.ENGLISH)));
		return editions;
	}

	/**
	 * The same page in the other language, by an address on this host.
	 */
	public Edition translation() {
		Language other = this.language.other();
		if (!Language.isPage(this.path)) {
			return new Edition(other.tag(), other.address("/"));
		}
		return new Edition(other.tag(), other.address(this.asked.obtain().toString()));
	}

	/**
	 * The language of the data's own texts, such as summaries, as HTML names it; null
	 * where it is that of the page.
	 */
	public @Nullable String data() {
		return (this.language != Language.ENGLISH) ? Language.ENGLISH.tag() : null;
	}

	/**
	 * A text in the language of the page, where there is one in Chinese.
	 */
	public @Nullable String text(@Nullable String english, @Nullable String chinese) {
		return (this.language == Language.CHINESE && chinese != null) ? chinese : english;
	}

	/**
	 * The language of {@link #text} as HTML names it; null where it is that of the page.
	 * @param chinese the text in Chinese; null where there is none
	 */
	public @Nullable String lang(@Nullable String chinese) {
		return (chinese != null) ? null : data();
	}

	private String address(Language each) {
		return this.site.address(each.address(this.whole.obtain()));
	}

	/**
	 * One edition.
	 *
	 * @param language its language, as HTML names it
	 * @param address where it is found
	 */
	public record Edition(String language, String address) {

	}

}
