package org.policychronicle.web;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.Slugged;

import org.springframework.http.MediaType;

/**
 * The forms in which records are given away. Each is asked for by its media type or by
 * its name, as in {@code format=csv}; a handler offers those that it produces.
 */
public enum Format implements Slugged {

	JSON("json", MediaType.APPLICATION_JSON_VALUE, null), CSV("csv", Format.CSV_VALUE, "csv"),
	XLSX("xlsx", Format.XLSX_VALUE, "xlsx"), NDJSON("ndjson", Format.NDJSON_VALUE, "ndjson"),
	ATOM("atom", MediaType.APPLICATION_ATOM_XML_VALUE, null), JSONFEED("jsonfeed", Format.JSONFEED_VALUE, null),
	ICS("ics", Format.ICS_VALUE, "ics"), JSONLD("jsonld", Format.JSONLD_VALUE, "jsonld"),
	BIBTEX("bibtex", Format.BIBTEX_VALUE, "bib"), RIS("ris", Format.RIS_VALUE, "ris"),
	CSLJSON("csljson", Format.CSLJSON_VALUE, "json"), MARKDOWN("md", MediaType.TEXT_MARKDOWN_VALUE, "md");

	public static final String CSV_VALUE = "text/csv";

	public static final String XLSX_VALUE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	public static final String NDJSON_VALUE = "application/x-ndjson";

	public static final String JSONFEED_VALUE = "application/feed+json";

	public static final String ICS_VALUE = "text/calendar";

	public static final String JSONLD_VALUE = "application/ld+json";

	public static final String BIBTEX_VALUE = "application/x-bibtex";

	public static final String RIS_VALUE = "application/x-research-info-systems";

	public static final String CSLJSON_VALUE = "application/vnd.citationstyles.csl+json";

	private final String slug;

	private final MediaType mediaType;

	private final @Nullable String ending;

	Format(String slug, String mediaType, @Nullable String ending) {
		this.slug = slug;
		this.ending = ending;
		this.mediaType = MediaType.parseMediaType(mediaType);
	}

	@Override
	public String slug() {
		return this.slug;
	}

	/**
	 * The form that has a media type, whatever its character set.
	 */
	public static Format of(MediaType type) {
		for (Format format : values()) {
			if (format.mediaType.equalsTypeAndSubtype(type)) {
				return format;
			}
		}
		throw new IllegalArgumentException("no form has the media type " + type);
	}

	public MediaType mediaType() {
		return this.mediaType;
	}

	/**
	 * With what the name of a file ends; null where it is not meant to be saved.
	 */
	@Nullable String ending() {
		return this.ending;
	}

	/**
	 * Whether a browser shows it rather than saves it.
	 */
	boolean isReadable() {
		return this == JSONLD || this == MARKDOWN;
	}

}
