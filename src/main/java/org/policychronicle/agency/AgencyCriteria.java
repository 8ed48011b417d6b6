package org.policychronicle.agency;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.Origin;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.WithWords;

import org.springframework.data.jpa.domain.Specification;

/** Turns a filter into conditions on public bodies, one method a condition. */
final class AgencyCriteria {

	private AgencyCriteria() {
	}

	/**
	 * What a filter demands.
	 * @param filter the filter
	 * @param having the bodies that have the part it names; null where it names none
	 */
	static Specification<Agency> of(AgencyFilter filter, @Nullable Set<Long> having) {
		return Specification.allOf(kind(filter.kind()), listed(filter.listed()), origin(filter.origin()), part(having),
				text(filter.q()));
	}

	private static Specification<Agency> part(@Nullable Set<Long> having) {
		return (agency, query, builder) -> (having != null) ? agency.get("id").in(having) : builder.conjunction();
	}

	private static Specification<Agency> kind(@Nullable AgencyKind kind) {
		return (agency, query, builder) -> (kind != null) ? builder.equal(agency.get("kind"), kind)
				: builder.conjunction();
	}

	private static Specification<Agency> listed(@Nullable AgencyListing listing) {
		return (agency, query, builder) -> (listing != null)
				? builder.equal(agency.get("listed"), listing == AgencyListing.LISTED) : builder.conjunction();
	}

	private static Specification<Agency> origin(@Nullable Origin origin) {
		return (agency, query, builder) -> (origin != null) ? builder.equal(agency.get("origin"), origin)
				: builder.conjunction();
	}

	private static Specification<Agency> text(@Nullable String text) {
		return WithWords.of(RecordKind.AGENCY, text);
	}

}
