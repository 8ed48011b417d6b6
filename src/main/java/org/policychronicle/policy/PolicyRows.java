package org.policychronicle.policy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.DatePrecision;
import org.policychronicle.record.Layer;
import org.policychronicle.record.Origin;
import org.policychronicle.record.PartialDate;
import org.policychronicle.record.Slugged;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what all policies can be filtered by, a few thousand rows at a time. */
@Component
class PolicyRows {

	private static final int ROWS_AT_ONCE = 5000;

	private final JdbcClient jdbc;

	PolicyRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Transactional(readOnly = true)
	PolicySets read() {
		// a limit is meant for pages, and this is read once for each version of the data
		this.jdbc.sql("set local statement_timeout = '10min'").update();
		Map<PolicySort, int[]> orders = new EnumMap<>(PolicySort.class);
		for (PolicySort order : PolicySort.values()) {
			orders.put(order, ids(order));
		}
		PolicySets sets = new PolicySets(orders);
		this.jdbc.sql("""
				select id, type, level, jurisdiction, origin, topics, source_year, issued_on, effective_on,
					effective_precision, ended_on, ended_precision, document_issued_on, document_effective_on,
					document_effective_precision, document_ended_on, document_ended_precision
				from policy order by id
				""").withFetchSize(ROWS_AT_ONCE).query((row) -> {
			addPolicy(sets, row);
		});
		this.jdbc.sql("select policy_id, agency_id, role, basis from policy_agency order by policy_id")
			.withFetchSize(ROWS_AT_ONCE)
			.query((row) -> {
				addPart(sets, row);
			});
		return sets;
	}

	private int[] ids(PolicySort order) {
		try (Stream<Integer> ids = this.jdbc.sql("select id from policy order by " + order.columns())
			.withFetchSize(ROWS_AT_ONCE)
			.query(Integer.class)
			.stream()) {
			return ids.mapToInt(Integer::intValue).toArray();
		}
	}

	private static void addPolicy(PolicySets sets, ResultSet row) throws SQLException {
		int id = row.getInt("id");
		PolicyType type = Slugged.of(PolicyType.class, row.getString("type"));
		sets.types.add(type.slug(), id);
		sets.levels.add(row.getString("level"), id);
		sets.jurisdictions.add(row.getString("jurisdiction"), id);
		sets.origins.add(row.getString("origin"), id);
		for (String topic : (String[]) row.getArray("topics").getArray()) {
			sets.topics.add(topic, id);
		}
		sets.years(YearBasis.SOURCE, Layer.ALL).add(row.getString("source_year"), id);
		addDates(sets, Layer.ALL, "", type, id, row);
		addDates(sets, Layer.DOCUMENT, "document_", type, id, row);
	}

	private static void addDates(PolicySets sets, Layer layer, String prefix, PolicyType type, int id, ResultSet row)
			throws SQLException {
		PartialDate effective = date(row, prefix + "effective");
		addYear(sets, YearBasis.ISSUED, layer, row.getObject(prefix + "issued_on", LocalDate.class), id);
		addYear(sets, YearBasis.EFFECTIVE, layer, (effective != null) ? effective.day() : null, id);
		sets.lives(layer).add(type, effective, date(row, prefix + "ended"));
	}

	private static void addYear(PolicySets sets, YearBasis meaning, Layer layer, @Nullable LocalDate day, int id) {
		if (day != null) {
			sets.years(meaning, layer).add(Integer.toString(day.getYear()), id);
		}
	}

	private static void addPart(PolicySets sets, ResultSet row) throws SQLException {
		int id = row.getInt("policy_id");
		String agency = row.getString("agency_id");
		AgencyRole role = Slugged.of(AgencyRole.class, row.getString("role"));
		Origin basis = Slugged.of(Origin.class, row.getString("basis"));
		for (Layer layer : Layer.values()) {
			if (layer.shows(basis)) {
				sets.roles(layer).add(role.slug(), id);
				sets.agencies(null, layer).add(agency, id);
				sets.agencies(role, layer).add(agency, id);
			}
		}
	}

	private static @Nullable PartialDate date(ResultSet row, String name) throws SQLException {
		LocalDate day = row.getObject(name + "_on", LocalDate.class);
		return (day != null) ? new PartialDate(day, Slugged.of(DatePrecision.class, row.getString(name + "_precision")))
				: null;
	}

}
