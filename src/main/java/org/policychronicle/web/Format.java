package org.policychronicle.web;

import org.policychronicle.record.Slugged;

import org.springframework.http.MediaType;

/**
 * The forms in which records are given away. Each is asked for by its media type or by
 * its name, as in {@code format=csv}; a handler offers those that it produces.
 */
public enum Format implements Slugged {

	JSON("json", MediaType.APPLICATION_JSON_VALUE), CSV("csv", Format.CSV_VALUE), NDJSON("ndjson", Format.NDJSON_VALUE),
	ATOM("atom", MediaType.APPLICATION_ATOM_XML_VALUE), ICS("ics", Format.ICS_VALUE),
	JSONLD("jsonld", Format.JSONLD_VALUE), BIBTEX("bibtex", Format.BIBTEX_VALUE), RIS("ris", Format.RIS_VALUE),
	CSLJSON("csljson", Format.CSLJSON_VALUE), MARKDOWN("md", MediaType.TEXT_MARKDOWN_VALUE);

	public static final String CSV_VALUE = "text/csv";

	public static final String NDJSON_VALUE = "application/x-ndjson";

	public static final String ICS_VALUE = "text/calendar";

	public static final String JSONLD_VALUE = "application/ld+json";

	public static final String BIBTEX_VALUE = "application/x-bibtex";

	public static final String RIS_VALUE = "application/x-research-info-systems";

	public static final String CSLJSON_VALUE = "application/vnd.citationstyles.csl+json";

	private final String slug;

	private final MediaType mediaType;

	Format(String slug, String mediaType) {
		this.slug = slug;
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

}
