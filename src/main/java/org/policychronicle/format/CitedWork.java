package org.policychronicle.format;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.DatePrecision;
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
 * @param official where the thing itself is to be read: of an instrument its official
 * text, of news the page; null where that is not known
 * @param chinese what else is to be said of it in Chinese
 */
public record CitedWork(Type type, String key, String title, @Nullable String originalTitle, List<String> authors,
		@Nullable PartialDate date, @Nullable Milestone step, @Nullable PartialDate effective, @Nullable String number,
		@Nullable String place, String path, @Nullable String official, Chinese chinese) {

	static final String RECORD = "China AI Policy Chronicle";

	static final String RECORD_IN_CHINESE = "\u4e2d\u56fd\u4eba\u5de5\u667a\u80fd\u653f\u7b56\u7f16\u5e74";

	/**
	 * A work of which no more than this is known.
	 */
	public CitedWork(Type type, String key, String title, @Nullable String originalTitle, List<String> authors,
			@Nullable PartialDate date, @Nullable Milestone step, @Nullable PartialDate effective,
			@Nullable String number, @Nullable String place, String path) {
		this(type, key, title, originalTitle, authors, date, step, effective, number, place, path, null,
				new Chinese(List.of(), null));
	}

	/**
	 * A record that is cited for itself.
	 */
	public static CitedWork record(RecordKind kind, String slug, String title, @Nullable String originalTitle,
			RecordLinks links) {
		return new CitedWork(Type.RECORD, key(kind, slug), title, originalTitle, List.of(RECORD), null, null, null,
				null, null, links.html());
	}

	/**
	 * The same, and a record of ours as it stood on the day of its data.
	 */
	CitedWork asOf(LocalDate version) {
		return (this.type != Type.RECORD) ? this
				: new CitedWork(this.type, this.key, this.title, this.originalTitle, this.authors,
						new PartialDate(version, DatePrecision.DAY), this.step, this.effective, this.number, this.place,
						this.path, this.official, this.chinese);
	}

	/**
	 * Where to go for the thing itself, as far as that is known.
	 * @param address the address of the record of it
	 */
	String source(String address) {
		return (this.official != null) ? this.official : address;
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

	/**
	 * What is said of a work in Chinese beside its title.
	 *
	 * @param authors who issued or published it
	 * @param number its official number, where known
	 */
	public record Chinese(List<String> authors, @Nullable String number) {

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
