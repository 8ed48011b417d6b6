package org.policychronicle.evidence;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.RecordLinks;

/**
 * A source as the page of a record names it.
 *
 * @param slug its slug
 * @param publisher who published it
 * @param title its title, where known
 * @param address its address, where known
 * @param kind how near it is to the thing itself, such as {@code official-text}
 * @param readOn the day on which it was read
 * @param manner how it was read
 * @param links where it is found
 */
public record Source(String slug, String publisher, @Nullable String title, @Nullable String address, String kind,
		@Nullable LocalDate readOn, @Nullable String manner, RecordLinks links) {

	static Source of(Evidence evidence) {
		return new Source(evidence.slug, evidence.publisher, evidence.title, evidence.address, evidence.kind.slug(),
				evidence.readOn, evidence.manner, RecordKind.EVIDENCE.links(evidence.slug));
	}

	/**
	 * What it is called.
	 */
	public String name() {
		return (this.title != null) ? this.title : this.publisher;
	}

	/**
	 * The language of what it is called, as HTML names it.
	 */
	public String language() {
		return name().codePoints().anyMatch(Character::isIdeographic) ? "zh-Hans" : "en";
	}

}
