package org.policychronicle.policy;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.policychronicle.record.Confidence;
import org.policychronicle.record.Slugged;

/**
 * Where the text of a policy, or a translation of it, is to be found.
 *
 * @param kind what stands there
 * @param address the address, which nobody may have opened of late
 * @param language its language, where known
 * @param publisher who made a translation or copy, where known
 * @param checkedOn the last day on which the address was seen to answer; null where it
 * was not checked
 * @param remark what is peculiar about it
 * @param evidence slugs of its sources
 * @param confidence how sure it is
 */
@Embeddable
record PolicyLink(@Enumerated(EnumType.STRING) Kind kind, String address, @Nullable String language,
		@Nullable String publisher, @Nullable LocalDate checkedOn, @Nullable String remark, List<String> evidence,
		@Enumerated(EnumType.STRING) Confidence confidence) {

	/**
	 * Whose host it is on, for who wants to know before going there.
	 */
	public String host() {
		return this.address.replaceFirst("^https?://(www\\.)?", "").replaceFirst("[/:?#].*", "");
	}

	/** What stands at the address. */
	enum Kind implements Slugged {

		OFFICIAL_TEXT, OFFICIAL_TRANSLATION, TRANSLATION, ARCHIVED_COPY;

		@JsonValue
		@EnumeratedValue
		private final String slug = slug();

		@Override
		public String messageKey() {
			return "PolicyLink." + this.slug;
		}

	}

}
