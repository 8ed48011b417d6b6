package org.policychronicle.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.util.StringUtils;
import org.springframework.web.util.UriUtils;

/**
 * The address that was asked for, without the host: a path and the parameters that were
 * set. Both faces make their links from it, so that a filter survives paging and the
 * change from page to JSON.
 *
 * @param path the path
 * @param parameters the parameters, empty ones left out
 */
public record Address(String path, MultiValueMap<String, String> parameters) {

	static final String API = "/api/v1";

	private static final Set<String> NO_FILTERS = Set.of("page", "size", "sort");

	private static final Set<Format> TABLES = EnumSet.of(Format.CSV, Format.XLSX, Format.NDJSON);

	/** The parameters that only pages know, by path. */
	private static final Map<String, Set<String>> LOOKS = Map.of("/timeline",
			Set.of("view", "theme", "status", "colour"));

	private static final Set<String> AS_GIVEN = Set.of("q", "name", ItemFields.PARAMETER);

	private static final Map<String, String> UNSAID = Map.of("page", "1", "size", "20", "yearBasis", "recorded",
			"basis", "all");

	static Address of(HttpServletRequest request) {
		MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
		request.getParameterMap()
			.forEach((name, values) -> parameters.addAll(name,
					Arrays.stream(values).map((value) -> canonical(name, value)).toList()));
		return new Address(canonical(request.getRequestURI()), parameters);
	}

	// All but texts and the names of fields are understood in any letter case.
	private static String canonical(String parameter, String value) {
		return AS_GIVEN.contains(parameter) ? value : value.toLowerCase(Locale.ROOT);
	}

	/**
	 * Whether a path, however it is encoded, belongs to the API.
	 */
	public static boolean isApi(String path) {
		String plain = (path.indexOf('%') < 0) ? path : canonical(path);
		return plain.equals("/api") || plain.startsWith("/api/");
	}

	/**
	 * The path with nothing encoded that need not be.
	 */
	public static String canonical(String path) {
		try {
			return UriUtils.encodePath(UriUtils.decode(path, StandardCharsets.UTF_8), StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return path;
		}
	}

	/**
	 * The same address with one parameter set to one value, or without it.
	 */
	public Address with(String name, @Nullable Object value) {
		MultiValueMap<String, String> changed = new LinkedMultiValueMap<>(this.parameters);
		if (value != null) {
			changed.set(name, value.toString());
		}
		else {
			changed.remove(name);
		}
		return new Address(this.path, changed);
	}

	/**
	 * The same address with a value of a filter chosen if it was not, and no longer
	 * chosen if it was; on the first page.
	 */
	public Address toggle(Facet facet, Facet.Value value) {
		MultiValueMap<String, String> changed = new LinkedMultiValueMap<>(this.parameters);
		List<String> chosen = new ArrayList<>(this.parameters.getOrDefault(facet.parameter(), List.of()));
		boolean removed = chosen.removeIf((given) -> given.equals(value.value()));
		if (!removed) {
			if (!facet.repeatable()) {
				chosen.clear();
			}
			chosen.add(value.value());
		}
		changed.put(facet.parameter(), chosen);
		changed.remove("page");
		return new Address(this.path, changed);
	}

	/**
	 * Where a value of a filter leads: to that value alone or, where it is chosen, to the
	 * rest without it; on the first page.
	 */
	public String choose(Facet facet, Facet.Value value) {
		return (value.selected() ? toggle(facet, value) : with(facet.parameter(), value.value()).page(1)).toString();
	}

	/**
	 * The same address without one filter, nor the ends of its range; on the first page.
	 */
	public Address without(String parameter) {
		return with(parameter, null).with(parameter + "From", null).with(parameter + "To", null).page(1);
	}

	/**
	 * The filters that are set and that no facet shows, by parameter.
	 */
	public Map<String, String> otherFilters(List<Facet> facets) {
		Map<String, String> others = new LinkedHashMap<>(this.parameters.toSingleValueMap());
		facets.forEach((facet) -> others.remove(facet.parameter()));
		others.keySet().removeAll(NO_FILTERS);
		others.values().removeIf((value) -> !StringUtils.hasText(value));
		return others;
	}

	/**
	 * The address of another page of the same collection.
	 */
	public Address page(int number) {
		return with("page", (number > 1) ? number : null);
	}

	/**
	 * The one address of several that show the same: in alphabetical order, without an
	 * order of the records and without what goes without saying.
	 */
	Address canonical() {
		MultiValueMap<String, String> said = new LinkedMultiValueMap<>();
		new TreeMap<>(this.parameters).forEach((name, values) -> {
			if (!name.equals("sort") && !List.of(UNSAID.getOrDefault(name, "")).equals(values)) {
				said.put(name, values);
			}
		});
		return new Address(this.path, said);
	}

	/**
	 * Whether something besides the page chooses what is shown.
	 */
	boolean isFiltered() {
		MultiValueMap<String, String> said = canonical().parameters();
		return said.entrySet()
			.stream()
			.anyMatch((parameter) -> !parameter.getKey().equals("page")
					&& parameter.getValue().stream().anyMatch(StringUtils::hasText));
	}

	/**
	 * The plain list of a filtered one, or the record whatever day it was shown for.
	 */
	Address unfiltered() {
		return isFiltered() ? new Address(this.path, new LinkedMultiValueMap<>()) : canonical();
	}

	/**
	 * The same records in JSON, without what only chooses how a page shows them.
	 */
	public Address json() {
		if (this.path.startsWith(API)) {
			return this;
		}
		MultiValueMap<String, String> kept = new LinkedMultiValueMap<>(this.parameters);
		kept.keySet().removeAll(LOOKS.getOrDefault(this.path, Set.of()));
		return new Address(API + ("/".equals(this.path) ? "" : this.path), kept);
	}

	/**
	 * The same records in another form: all that the filters let through, whatever page
	 * of them is shown.
	 */
	public Address as(Format format) {
		Address api = json();
		Address whole = api.with("page", null).with("size", null).with(FormatNegotiation.PARAMETER, format.slug());
		return (format == Format.JSON) ? api : TABLES.contains(format) ? whole : whole.with(ItemFields.PARAMETER, null);
	}

	/**
	 * Whether one page of the records is asked for, by its number or its size.
	 */
	boolean isOfPage() {
		return Stream.of("page", "size").map(this.parameters::getFirst).anyMatch(StringUtils::hasText);
	}

	/**
	 * The same records as a page.
	 */
	public Address html() {
		return this.path.startsWith(API)
				? new Address(this.path.substring(API.length()), this.parameters).with(ItemFields.PARAMETER, null)
					.with(FormatNegotiation.PARAMETER, null)
				: this;
	}

	@Override
	public String toString() {
		StringBuilder address = new StringBuilder(this.path);
		char separator = '?';
		for (var parameter : this.parameters.entrySet()) {
			for (String value : parameter.getValue()) {
				if (StringUtils.hasText(value)) {
					address.append(separator).append(encode(parameter.getKey())).append('=').append(encode(value));
					separator = '&';
				}
			}
		}
		return address.toString();
	}

	private static String encode(String text) {
		return UriUtils.encode(text, StandardCharsets.UTF_8);
	}

}
