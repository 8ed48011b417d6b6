package org.policychronicle.record;

import com.fasterxml.jackson.annotation.JsonValue;

/** The kinds of record, and where one of each is found. */
public enum RecordKind implements Slugged {

	POLICY("policy", "policies"), AGENCY("agency", "agencies"), ORGANIZATION("organization", "organizations"),
	EVENT("event", "timeline"), NEWS("news", "news"), STATISTIC("statistic", "statistics"), TERM("term", "terms"),
	PROVISION("provision", "provisions"), NOTE("note", "data-notes"), EVIDENCE("evidence", "evidence"),
	SECTION("section", "sources");

	@JsonValue
	private final String slug;

	private final String collection;

	RecordKind(String slug, String collection) {
		this.slug = slug;
		this.collection = collection;
	}

	@Override
	public String slug() {
		return this.slug;
	}

	/**
	 * The last part of the collection's address, the same in the API and the portal.
	 */
	public String collection() {
		return this.collection;
	}

	/**
	 * Where the record with this slug is found; a section of the source is a place on the
	 * page of its document.
	 */
	public RecordLinks links(String slug) {
		if (this == SECTION) {
			return new RecordLinks("/api/v1/sources/sections/" + slug, "/source#" + slug);
		}
		return new RecordLinks("/api/v1/" + this.collection + "/" + slug, "/" + this.collection + "/" + slug);
	}

	public static RecordKind of(String slug) {
		for (RecordKind kind : values()) {
			if (kind.slug.equals(slug)) {
				return kind;
			}
		}
		throw new IllegalArgumentException("no kind of record is called " + slug);
	}

}
