package org.policychronicle.organization;

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
 * One organization, under whatever names the source gives it. Written by migrations, only
 * read here.
 */
@Entity
@Immutable
class Organization {

	@Id
	Long id;

	String slug;

	String name;

	@Nullable String chineseName;

	String englishOrder;

	String chineseOrder;

	@Enumerated(EnumType.STRING)
	OrganizationKind kind;

	@Nullable String description;

	@Nullable String chineseDescription;

	@Nullable String website;

	@Nullable String platformField;

	@Nullable Integer platformYear;

	@Enumerated(EnumType.STRING)
	Origin origin;

	Integer[] sourceLines;

	@ElementCollection
	@CollectionTable(name = "organization_name", joinColumns = @JoinColumn(name = "organization_id"))
	@OrderBy("kind desc, name")
	List<Name> names;

}
