package org.policychronicle.publish;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.Milestone;
import org.policychronicle.record.PartialDate;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.RecordLinks;

/**
 * Something that can be cited: an instrument, a news item, or a record of ours that is
 * about neither.
 *
 * @param type what it is in the terms of bibliographies
 * @param key what bibliographies call it, such as {@code policy-data-security-law}; it
 * never changes
 * @param title its title in English
 * @param originalTitle its title in Chinese, where known
 * @param authors who issued or published it; empty where unknown
 * @param date when that was, as precisely as it is known
 * @param step which step in the life of an instrument that date is; null where not told
 * @param effective when an instrument enters or entered into force, where known
 * @param number the official number of an instrument, where known
 * @param place where an instrument applies
 * @param path where the record of it is found for good
 */
public record Work(Type type, String key, String title, @Nullable String originalTitle, List<String> authors,
		@Nullable PartialDate date, @Nullable Milestone step, @Nullable PartialDate effective, @Nullable String number,
		@Nullable String place, String path) {

	static final String RECORD = "China AI Policy Chronicle";

	/**
	 * A record that is cited for itself.
	 */
	public static Work record(RecordKind kind, String slug, String title, @Nullable String originalTitle,
			RecordLinks links) {
		return new Work(Type.RECORD, key(kind, slug), title, originalTitle, List.of(RECORD), null, null, null, null,
				null, links.html());
	}

	/**
	 * In which language it is, as {@code zh} or {@code en}; null where that is not known.
	 */
	@Nullable String language() {
		return switch (this.type) {
			case RECORD -> "en";
			case NEWS -> null;
			default -> (this.originalTitle != null) ? "zh" : null;
		};
	}

	public static String key(RecordKind kind, String slug) {
		return kind.slug() + "-" + slug;
	}

	/** The sorts of work, as CSL and RIS call them. */
	public enum Type {

		LEGISLATION("legislation", "STAT"), REGULATION("regulation", "STAT"), STANDARD("standard", "STAND"),
		DOCUMENT("document", "GOVDOC"), NEWS("webpage", "ELEC"), RECORD("webpage", "ELEC");

		private final String csl;

		private final String ris;

		Type(String csl, String ris) {
			this.csl = csl;
			this.ris = ris;
		}

		String csl() {
			return this.csl;
		}

		String ris() {
			return this.ris;
		}

	}

}
