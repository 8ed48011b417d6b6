package org.policychronicle.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.policychronicle.record.Confidence;
import org.policychronicle.record.Layer;
import org.policychronicle.record.Name;
import org.policychronicle.record.Origin;
import org.policychronicle.record.PartialDate;

/**
 * One instrument: what is best known of it, and beside that what the document says.
 * Written by migrations, only read here.
 */
@Entity
@Immutable
@SecondaryTable(name = Policy.DOCUMENT, pkJoinColumns = @PrimaryKeyJoinColumn(name = "id"))
class Policy {

	static final String DOCUMENT = "document_policy";

	@Id
	Long id;

	String slug;

	String title;

	@Nullable String chineseTitle;

	@Enumerated(EnumType.STRING)
	PolicyType type;

	@Enumerated(EnumType.STRING)
	LegalLevel level;

	@Enumerated(EnumType.STRING)
	Jurisdiction jurisdiction;

	String[] topics;

	@Nullable String shortTitle;

	@Nullable String shortChineseTitle;

	@Nullable String documentNumber;

	@Nullable String chineseNumber;

	@Nullable Integer chapters;

	@Nullable Integer articles;

	int sourceYear;

	@Nullable Integer periodFrom;

	@Nullable Integer periodTo;

	String summary;

	@Nullable String chineseSummary;

	@Nullable String remark;

	@Nullable String chineseRemark;

	@Nullable String purpose;

	@Nullable String scope;

	@Enumerated(EnumType.STRING)
	Origin origin;

	Integer[] sourceLines;

	String[] evidence;

	@Nullable
	@Enumerated(EnumType.STRING)
	Confidence confidence;

	@Embedded
	@AttributeOverride(name = "day", column = @Column(name = "issued_on"))
	@AttributeOverride(name = "precision", column = @Column(name = "issued_precision"))
	@Nullable PartialDate issued;

	@Embedded
	@AttributeOverride(name = "day", column = @Column(name = "effective_on"))
	@AttributeOverride(name = "precision", column = @Column(name = "effective_precision"))
	@Nullable PartialDate effective;

	@Embedded
	@AttributeOverride(name = "day", column = @Column(name = "ended_on"))
	@AttributeOverride(name = "precision", column = @Column(name = "ended_precision"))
	@Nullable PartialDate ended;

	@Nullable LocalDate commentsUntil;

	@Embedded
	@AttributeOverride(name = "day", column = @Column(name = "document_issued_on"))
	@AttributeOverride(name = "precision", column = @Column(name = "document_issued_precision"))
	@Nullable PartialDate documentIssued;

	@Embedded
	@AttributeOverride(name = "day", column = @Column(name = "document_effective_on"))
	@AttributeOverride(name = "precision", column = @Column(name = "document_effective_precision"))
	@Nullable PartialDate documentEffective;

	@Embedded
	@AttributeOverride(name = "day", column = @Column(name = "document_ended_on"))
	@AttributeOverride(name = "precision", column = @Column(name = "document_ended_precision"))
	@Nullable PartialDate documentEnded;

	@ElementCollection
	@CollectionTable(name = "policy_name", joinColumns = @JoinColumn(name = "policy_id"))
	@OrderBy("kind desc, name")
	List<Name> names;

	@ElementCollection
	@CollectionTable(name = "policy_date", joinColumns = @JoinColumn(name = "policy_id"))
	@OrderBy("date.day, milestone, basis, date.precision")
	List<PolicyDate> dates;

	@OneToMany(mappedBy = "policy")
	List<PolicyAgency> parts;

	@OneToMany(mappedBy = "policy")
	@OrderBy("position")
	List<Provision> provisions;

	@ElementCollection
	@CollectionTable(name = "policy_link", joinColumns = @JoinColumn(name = "policy_id"))
	@OrderBy("kind, address")
	Set<PolicyLink> links;

	@ElementCollection
	@CollectionTable(name = "comparison", joinColumns = @JoinColumn(name = "policy_id"))
	@OrderBy("instrument, point")
	Set<Comparison> comparisons;

	@Embedded
	@AttributeOverride(name = "title", column = @Column(table = DOCUMENT, name = "title"))
	@AttributeOverride(name = "type", column = @Column(table = DOCUMENT, name = "type"))
	@AttributeOverride(name = "level", column = @Column(table = DOCUMENT, name = "level"))
	@AttributeOverride(name = "jurisdiction", column = @Column(table = DOCUMENT, name = "jurisdiction"))
	@AttributeOverride(name = "topics", column = @Column(table = DOCUMENT, name = "topics"))
	@AttributeOverride(name = "year", column = @Column(table = DOCUMENT, name = "source_year"))
	@AttributeOverride(name = "periodFrom", column = @Column(table = DOCUMENT, name = "period_from"))
	@AttributeOverride(name = "periodTo", column = @Column(table = DOCUMENT, name = "period_to"))
	@AttributeOverride(name = "summary", column = @Column(table = DOCUMENT, name = "summary"))
	@AttributeOverride(name = "purpose", column = @Column(table = DOCUMENT, name = "purpose"))
	@AttributeOverride(name = "scope", column = @Column(table = DOCUMENT, name = "scope"))
	@Nullable PolicyReading document;

	/**
	 * Its own values in the reading that is wanted.
	 */
	PolicyReading reading(Layer layer) {
		return (layer == Layer.DOCUMENT && this.document != null) ? this.document : PolicyReading.of(this);
	}

	/**
	 * When it was issued, by the layers that are to be seen.
	 */
	@Nullable PartialDate issued(Layer layer) {
		return (layer == Layer.ALL) ? this.issued : this.documentIssued;
	}

	@Nullable PartialDate effective(Layer layer) {
		return (layer == Layer.ALL) ? this.effective : this.documentEffective;
	}

	@Nullable PartialDate ended(Layer layer) {
		return (layer == Layer.ALL) ? this.ended : this.documentEnded;
	}

	/**
	 * A value that only the established layer can give.
	 */
	<T> @Nullable T established(@Nullable T value, Layer layer) {
		return (layer == Layer.ALL) ? value : null;
	}

}
