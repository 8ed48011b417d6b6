package org.policychronicle.agency;

import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.policychronicle.record.Name;
import org.policychronicle.record.Origin;

/**
 * One public body, under whatever names the source gives it. Written by migrations, only
 * read here.
 */
@Entity
@Immutable
class Agency {

	@Id
	Long id;

	String slug;

	String name;

	@Nullable String acronym;

	@Nullable String chineseName;

	@Enumerated(EnumType.STRING)
	AgencyKind kind;

	@Nullable String function;

	@Nullable String website;

	boolean listed;

	@Enumerated(EnumType.STRING)
	Origin origin;

	Integer[] sourceLines;

	@ElementCollection
	@CollectionTable(name = "agency_name", joinColumns = @JoinColumn(name = "agency_id"))
	@OrderBy("kind desc, name")
	List<Name> names;

}
