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

	@Enumerated(EnumType.STRING)
	StatisticKind kind;

	@Nullable BigDecimal value;

	@Nullable String unit;

	boolean approximate;

	String measures;

	@Nullable String saidBy;

	@Nullable Integer periodFrom;

	@Nullable Integer periodTo;

	@Enumerated(EnumType.STRING)
	Origin origin;

	Integer[] sourceLines;

}
