package org.policychronicle.organization;

import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
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
import org.policychronicle.record.Told;

/**
 * One organization, under whatever names the source gives it. Written by migrations, only
 * read here.
 */
@Entity
@Immutable
@SecondaryTable(name = Organization.DOCUMENT, pkJoinColumns = @PrimaryKeyJoinColumn(name = "id"))
class Organization {

	static final String DOCUMENT = "document_organization";

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

	@Embedded
	@AttributeOverride(name = "title", column = @Column(table = DOCUMENT, name = "name"))
	@AttributeOverride(name = "text", column = @Column(table = DOCUMENT, name = "description"))
	@Nullable Told told;

}
