package org.policychronicle.statistic;

import java.math.BigDecimal;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.policychronicle.record.Origin;
import org.policychronicle.record.Told;

/**
 * One figure that the source states, or one target that it names; a target may have no
 * number. Written by migrations, only read here.
 */
@Entity
@Immutable
@SecondaryTable(name = Statistic.DOCUMENT, pkJoinColumns = @PrimaryKeyJoinColumn(name = "id"))
class Statistic {

	static final String DOCUMENT = "document_statistic";

	@Id
	Long id;

	String slug;

	String title;

	@Nullable String chineseTitle;

	@Enumerated(EnumType.STRING)
	StatisticKind kind;

	@Nullable BigDecimal value;

	@Nullable String unit;

	@Nullable String chineseUnit;

	boolean approximate;

	String measures;

	@Nullable String chineseMeasures;

	@Nullable String saidBy;

	@Nullable String chineseSaidBy;

	@Nullable Integer periodFrom;

	@Nullable Integer periodTo;

	@Enumerated(EnumType.STRING)
	Origin origin;

	Integer[] sourceLines;

	@Embedded
	@AttributeOverride(name = "title", column = @Column(table = DOCUMENT, name = "title"))
	@AttributeOverride(name = "text", column = @Column(table = DOCUMENT, name = "measures"))
	@Nullable Told told;

}
