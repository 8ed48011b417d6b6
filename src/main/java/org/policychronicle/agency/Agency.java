package org.policychronicle.agency;

import java.util.List;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import org.policychronicle.record.Confidence;
import org.policychronicle.record.Name;
import org.policychronicle.record.Origin;
import org.policychronicle.record.Told;
import org.policychronicle.record.PartialDate;

/**
 * One public body, under whatever names the source gives it. Written by migrations, only
 * read here.
 */
@Entity
@Immutable
@SecondaryTable(name = Agency.DOCUMENT, pkJoinColumns = @PrimaryKeyJoinColumn(name = "id"))
class Agency {

	static final String DOCUMENT = "document_agency";

	@Id
	Long id;

	String slug;

	String name;

	@Nullable String acronym;

	@Nullable String chineseName;

	String englishOrder;

	String chineseOrder;

	@Enumerated(EnumType.STRING)
	AgencyKind kind;

	@Nullable String function;

	@Nullable String chineseFunction;

	@Nullable String remark;

	@Nullable String chineseRemark;

	@Nullable String website;

	boolean listed;

	@Embedded
	@AttributeOverride(name = "day", column = @Column(name = "founded_on"))
	@AttributeOverride(name = "precision", column = @Column(name = "founded_precision"))
	@Nullable PartialDate founded;

	@Embedded
	@AttributeOverride(name = "day", column = @Column(name = "dissolved_on"))
	@AttributeOverride(name = "precision", column = @Column(name = "dissolved_precision"))
	@Nullable PartialDate dissolved;

	@Enumerated(EnumType.STRING)
	Origin origin;

	@Nullable
	@Enumerated(EnumType.STRING)
	Confidence confidence;

	Integer[] sourceLines;

	@ElementCollection
	@CollectionTable(name = "agency_name", joinColumns = @JoinColumn(name = "agency_id"))
	@OrderBy("kind desc, name")
	List<Name> names;

	@Embedded
	@AttributeOverride(name = "title", column = @Column(table = DOCUMENT, name = "name"))
	@AttributeOverride(name = "text", column = @Column(table = DOCUMENT, name = "function"))
	@Nullable Told told;

}
