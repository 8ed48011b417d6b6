package org.policychronicle.policy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.Layer;
import org.policychronicle.record.Milestone;
import org.policychronicle.record.OrderedIds;
import org.policychronicle.record.Origin;
import org.policychronicle.record.PartialDate;
import org.policychronicle.record.Slugged;

import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what all policies can be filtered by, a few thousand rows at a time. */
@Component
class PolicyRows {

	private static final int ROWS_AT_ONCE = 5000;

	private static final int TEN_MINUTES = 600_000;

	private final JdbcTemplate connections;

	private final JdbcClient jdbc;

	PolicyRows(JdbcTemplate connections) {
		this.connections = connections;
		this.jdbc = JdbcClient.create(connections);
	}

	@Transactional(readOnly = true)
	PolicySets read() {
		// the limits are meant for pages, and this is read once for each version of the
		// data
		this.jdbc.sql("set local statement_timeout = '10min'").update();
		this.connections.execute((ConnectionCallback<Boolean>) (connection) -> {
			connection.setNetworkTimeout(Runnable::run, TEN_MINUTES);
			return true;
		});
		PolicySets sets = new PolicySets(
				PolicyOrder.all().stream().collect(Collectors.toMap(Function.identity(), this::ids)));
		Map<String, PolicyLife.Step> steps = new HashMap<>();
		this.jdbc.sql("""
				select id, p.type, p.level, p.jurisdiction, origin, p.topics, p.source_year, issued_on, effective_on,
					coalesce(d.type, p.type) as document_type, coalesce(d.level, p.level) as document_level,
					coalesce(d.jurisdiction, p.jurisdiction) as document_jurisdiction,
					coalesce(d.topics, p.topics) as document_topics,
					coalesce(d.source_year, p.source_year) as document_source_year,
					document_issued_on, document_effective_on, array(
						select concat_ws(' ', milestone, basis,
							left(day::text, case precision when 'year' then 4 when 'month' then 7 else 10 end))
						from policy_date where policy_id = p.id) as steps
				from policy p left join document_policy d using (id) order by id
				""").withFetchSize(ROWS_AT_ONCE).query((row) -> {
			addPolicy(sets, steps, row);
		});
		sets.closeLives();
		this.jdbc.sql("select policy_id, agency_id, role, basis from policy_agency order by policy_id")
			.withFetchSize(ROWS_AT_ONCE)
			.query((row) -> {
				addPart(sets, row);
			});
		this.jdbc.sql("select distinct step_of from timeline_event where step_of is not null").query((row) -> {
			sets.stepped.add(row.getInt(1));
		});
		sets.byDuties = this.jdbc.sql("""
				select policy_id from provision where kind = 'obligation' and origin <> 'replaced'
				group by policy_id order by count(*) desc, policy_id limit 1000
				""").query(Integer.class).list();
		sets.provisions = ProvisionSets.read(this.jdbc, sets);
		return sets;
	}

	private OrderedIds ids(PolicyOrder order) {
		String layer = (order.layer() == Layer.ALL) ? "" : "where origin = 'document' ";
		try (Stream<Integer> ids = this.jdbc.sql("select id from policy " + layer + "order by " + order.columns())
			.withFetchSize(ROWS_AT_ONCE)
			.query(Integer.class)
			.stream()) {
			return OrderedIds.of(ids.mapToInt(Integer::intValue));
		}
	}

	private static void addPolicy(PolicySets sets, Map<String, PolicyLife.Step> known, ResultSet row)
			throws SQLException {
		int id = row.getInt("id");
		sets.origins.add(row.getString("origin"), id);
		List<PolicyLife.Step> steps = Arrays.stream((String[]) row.getArray("steps").getArray())
			.map((written) -> known.computeIfAbsent(written, PolicyRows::step))
			.toList();
		Origin origin = Origin.stored(row.getString("origin"));
		for (Layer layer : (origin == Origin.DOCUMENT) ? Layer.values() : new Layer[] { Layer.ALL }) {
			String prefix = (layer == Layer.ALL) ? "" : "document_";
			String type = row.getString(prefix + "type");
			sets.by("type", layer).add(type, id);
			sets.by("level", layer).add(row.getString(prefix + "level"), id);
			sets.by("jurisdiction", layer).add(row.getString(prefix + "jurisdiction"), id);
			String[] topics = (String[]) row.getArray(prefix + "topics").getArray();
			for (String topic : topics) {
				sets.by("topic", layer).add(topic, id);
			}
			sets.by("theme", layer).add(RuleTheme.of(row.getString(prefix + "jurisdiction"), type, topics).slug(), id);
			sets.years(YearBasis.RECORDED, layer).add(row.getString(prefix + "source_year"), id);
			if (origin.isDocument()) {
				sets.years(YearBasis.SOURCE, layer).add(row.getString("document_source_year"), id);
			}
			addYear(sets, YearBasis.ISSUED, layer, row.getObject(prefix + "issued_on", LocalDate.class), id);
			addYear(sets, YearBasis.EFFECTIVE, layer, row.getObject(prefix + "effective_on", LocalDate.class), id);
			sets.lives(layer)
				.add(PolicyLife.of(Slugged.of(PolicyType.class, type),
						Slugged.of(LegalLevel.class, row.getString(prefix + "level")),
						row.getInt(prefix + "source_year"),
						steps.stream().filter((step) -> layer.shows(step.basis())).toList()));
		}
	}

	private static PolicyLife.Step step(String written) {
		String[] parts = written.split(" ");
		return new PolicyLife.Step(Slugged.of(Milestone.class, parts[0]), PartialDate.parse(parts[2]),
				Origin.stored(parts[1]));
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
		Origin basis = Origin.stored(row.getString("basis"));
		for (Layer layer : Layer.values()) {
			if (layer.shows(basis)) {
				sets.roles(layer).add(role.slug(), id);
				sets.agencies(null, layer).add(agency, id);
				sets.agencies(role, layer).add(agency, id);
			}
		}
	}

}
