package org.policychronicle.statistic;

import java.math.BigDecimal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.policychronicle.record.Origin;

/**
 * One figure that the source states, or one target that it names; a target may have no
 * number. Written by migrations, only read here.
 */
@Entity
@Immutable
class Statistic {

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

}
