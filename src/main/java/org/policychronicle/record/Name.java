package org.policychronicle.record;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.Enumerated;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One of the names by which a record is known.
 *
 * @param name the name as it stands in the source
 * @param kind what sort of name it is
 * @param origin which layer it comes from
 * @param sourceLines the lines of the source document in which it stands
 * @param evidence slugs of the evidence that an established name rests on
 * @param confidence how sure an established name is
 */
@Embeddable
@Schema(name = "KnownName")
public record Name(String name, @Enumerated(EnumType.STRING) Kind kind, @Enumerated(EnumType.STRING) Origin origin,
		List<Integer> sourceLines, List<String> evidence,
		@Nullable @Enumerated(EnumType.STRING) Confidence confidence) {

	/**
	 * A name that stands in the source document.
	 */
	public Name(String name, Kind kind, Origin origin, List<Integer> sourceLines) {
		this(name, kind, origin, sourceLines, List.of(), null);
	}

	/** The sorts of name. */
	public enum Kind implements Slugged {

		TITLE("title"), ALIAS("alias"), ACRONYM("acronym"), CHINESE("chinese");

		@JsonValue
		@EnumeratedValue
		private final String slug;

		Kind(String slug) {
			this.slug = slug;
		}

		@Override
		public String slug() {
			return this.slug;
		}

	}

}
