package org.policychronicle.format;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * What a page says of a work to reference managers: as tags of Highwire Press and of
 * Dublin Core in its head, and as a COinS, which names a body as a body and not by given
 * and family name.
 */
final class PageTags {

	private PageTags() {
	}

	/**
	 * The tags for the head of the page.
	 */
	static List<Tag> of(CitedWork work, String address) {
		List<Tag> tags = new ArrayList<>();
		add(tags, "citation_title", work.title());
		work.authors().forEach((author) -> add(tags, "citation_author", author));
		add(tags, "citation_publication_date", (work.date() != null) ? work.date().toString().replace('-', '/') : null);
		add(tags, "citation_technical_report_number", work.number());
		add(tags, "citation_language", work.language());
		add(tags, "citation_public_url", work.source(address));
		add(tags, "citation_abstract_html_url", address);
		add(tags, "DC.title", work.title());
		add(tags, "DC.title.alternative", work.originalTitle());
		work.authors().forEach((author) -> add(tags, "DC.creator", author));
		add(tags, "DC.date", (work.date() != null) ? work.date().toString() : null);
		add(tags, "DC.type", type(work.type()));
		add(tags, "DC.identifier", work.source(address));
		add(tags, "DC.language", work.language());
		add(tags, "DC.source", CitedWork.RECORD);
		return List.copyOf(tags);
	}

	/**
	 * The work as a COinS, for the title of an empty element.
	 */
	static String coins(CitedWork work, String address) {
		List<Tag> keys = new ArrayList<>();
		add(keys, "ctx_ver", "Z39.88-2004");
		add(keys, "rft_val_fmt", "info:ofi/fmt:kev:mtx:dc");
		add(keys, "rft.type", type(work.type()));
		add(keys, "rft.title", work.title());
		work.authors().forEach((author) -> add(keys, "rft.aucorp", author));
		add(keys, "rft.date", (work.date() != null) ? work.date().toString() : null);
		add(keys, "rft.language", work.language());
		add(keys, "rft.source", CitedWork.RECORD);
		add(keys, "rft.description", CitedWorkNote.of(work.number(), work, address));
		add(keys, "rft_id", work.source(address));
		return keys.stream()
			.map((key) -> key.name() + "="
					+ URLEncoder.encode(key.content(), StandardCharsets.UTF_8).replace("+", "%20"))
			.collect(Collectors.joining("&"));
	}

	// as reference managers call it
	private static String type(CitedWork.Type type) {
		return switch (type) {
			case LEGISLATION, REGULATION -> "statute";
			case STANDARD -> "standard";
			case DOCUMENT -> "document";
			case NEWS, RECORD -> "webpage";
		};
	}

	private static void add(List<Tag> tags, String name, @Nullable String content) {
		if (content != null) {
			tags.add(new Tag(name, content));
		}
	}

	/**
	 * A tag of the head of a page.
	 *
	 * @param name its name
	 * @param content what it says
	 */
	record Tag(String name, String content) {

	}

}
