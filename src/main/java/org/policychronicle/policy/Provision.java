package org.policychronicle.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.policychronicle.record.Confidence;
import org.policychronicle.record.Origin;
import org.policychronicle.record.Says;

/** One thing that a policy says: a duty, a ban, a right, a principle, a target. */
@Entity
@Immutable
class Provision {

	@Id
	Long id;

	String slug;

	@ManyToOne(fetch = FetchType.LAZY)
	Policy policy;

	int position;

	@Nullable String article;

	@Enumerated(EnumType.STRING)
	ProvisionKind kind;

	String[] topics;

	String text;

	@Nullable String chineseText;

	String[] addressees;

	@Nullable String subject;

	@Column(name = "trigger")
	@Nullable String trigger;

	@Nullable String condition;

	@Nullable String chineseCondition;

	@Embedded
	@AttributeOverride(name = "within", column = @Column(name = "deadline"))
	@AttributeOverride(name = "unit", column = @Column(name = "deadline_unit"))
	@AttributeOverride(name = "of", column = @Column(name = "deadline_of"))
	@AttributeOverride(name = "chineseOf", column = @Column(name = "chinese_deadline_of"))
	@Nullable Deadline deadline;

	@Embedded
	@AttributeOverride(name = "from", column = @Column(name = "amount_from"))
	@AttributeOverride(name = "to", column = @Column(name = "amount_to"))
	@AttributeOverride(name = "percent", column = @Column(name = "amount_percent"))
	@AttributeOverride(name = "currency", column = @Column(name = "currency"))
	@AttributeOverride(name = "of", column = @Column(name = "amount_of"))
	@AttributeOverride(name = "chineseOf", column = @Column(name = "chinese_amount_of"))
	@Nullable Amount amount;

	@Nullable Integer dueYear;

	@Enumerated(EnumType.STRING)
	Origin origin;

	/** The slugs of what the document says of it. */
	String[] restates;

	String[] evidence;

	@Nullable
	@Enumerated(EnumType.STRING)
	Confidence confidence;

	Integer[] sourceLines;

	/**
	 * What the document says of it; null where it says nothing.
	 * @param told what the document says, by slug
	 */
	@Nullable Says<List<Restated>> says(Map<String, Provision> told) {
		return (this.restates.length == 0) ? null : new Says<>(
				Arrays.stream(this.restates).filter(told::containsKey).map(told::get).map(Restated::of).toList());
	}

}
