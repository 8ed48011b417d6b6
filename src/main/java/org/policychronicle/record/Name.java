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
 * @param name the name as it stands in the overview
 * @param kind what sort of name it is
 * @param origin where it comes from: the 2024 overview or other sources
 * @param sourceLines the lines of the 2024 overview in which it stands
 * @param evidence slugs of the sources of the name; empty where it is from the overview
 * @param confidence how sure the name is; null where it is from the overview
 */
@Embeddable
@Schema(name = "KnownName")
public record Name(String name, @Enumerated(EnumType.STRING) Kind kind, @Enumerated(EnumType.STRING) Origin origin,
		List<Integer> sourceLines, List<String> evidence,
		@Nullable @Enumerated(EnumType.STRING) Confidence confidence) {

	/**
	 * A name that stands in the 2024 overview.
	 */
	public Name(String name, Kind kind, Origin origin, List<Integer> sourceLines) {
		this(name, kind, origin, sourceLines, List.of(), null);
	}

	/** The sorts of name. */
	public enum Kind implements Slugged {

		TITLE, ALIAS, ACRONYM, CHINESE;

		@JsonValue
		@EnumeratedValue
		private final String slug = slug();

	}

}
