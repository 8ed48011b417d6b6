package org.policychronicle.organization;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.WithWords;

import org.springframework.data.jpa.domain.Specification;

/** Turns a filter into conditions on organizations, one method a condition. */
final class OrganizationCriteria {

	private OrganizationCriteria() {
	}

	static Specification<Organization> of(OrganizationFilter filter) {
		return Specification.allOf(kind(filter.kind()), platformYear(filter.platformYear()), text(filter.q()));
	}

	private static Specification<Organization> kind(@Nullable OrganizationKind kind) {
		return (organization, query, builder) -> (kind != null) ? builder.equal(organization.get("kind"), kind)
				: builder.conjunction();
	}

	private static Specification<Organization> platformYear(@Nullable Integer year) {
		return (organization, query, builder) -> (year != null) ? builder.equal(organization.get("platformYear"), year)
				: builder.conjunction();
	}

	private static Specification<Organization> text(@Nullable String text) {
		return WithWords.of(RecordKind.ORGANIZATION, text);
	}

}
