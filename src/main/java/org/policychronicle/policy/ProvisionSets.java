package org.policychronicle.policy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.policychronicle.record.Layer;
import org.policychronicle.record.OrderedIds;
import org.policychronicle.record.ValueSets;
import org.roaringbitmap.BitSetUtil;
import org.roaringbitmap.RoaringBitmap;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * All provisions of one version of the data as sets, by whatever they can be filtered by,
 * and in the order of their list.
 */
final class ProvisionSets {

	private static final int ROWS_AT_ONCE = 5000;

	private static final List<String> SINGLE = List.of("kind", "subject", "trigger", "article", "origin");

	private static final List<String> SEVERAL = List.of("topic", "addressee");

	final RoaringBitmap everything = new RoaringBitmap();

	private final Map<String, ValueSets> values = new HashMap<>();

	private final Map<Layer, ValueSets> agencies = new EnumMap<>(Layer.class);

	private final Map<Layer, OrderedIds> orders = new EnumMap<>(Layer.class);

	private final int lastPolicy;

	/** The policy of each provision, both by their identifiers. */
	private final int[] policies;

	private ProvisionSets(int last, int lastPolicy) {
		this.policies = new int[last + 1];
		this.lastPolicy = lastPolicy;
		SINGLE.forEach((parameter) -> this.values.put(parameter, new ValueSets()));
		SEVERAL.forEach((parameter) -> this.values.put(parameter, new ValueSets()));
	}

	static ProvisionSets read(JdbcClient jdbc, PolicySets policies) {
		ProvisionSets sets = new ProvisionSets(
				jdbc.sql("select coalesce(max(id), 0) from provision").query(Integer.class).single(),
				policies.everything.isEmpty() ? 0 : policies.everything.last());
		jdbc.sql("""
				select id, policy_id, kind, subject, trigger, article, origin, topics as topic, addressees as addressee
				from provision order by id
				""").withFetchSize(ROWS_AT_ONCE).query((row) -> {
			sets.add(row);
		});
		for (Layer layer : Layer.values()) {
			sets.orders.put(layer, order(jdbc, layer));
			Map<String, RoaringBitmap> agencies = new HashMap<>();
			policies.agencies(null, layer).all().forEach((agency, parts) -> agencies.put(agency, sets.of(parts)));
			sets.agencies.put(layer, new ValueSets(agencies));
		}
		return sets;
	}

	// those of the newest policies first, as the policies are listed
	private static OrderedIds order(JdbcClient jdbc, Layer layer) {
		try (Stream<Integer> ids = jdbc.sql("""
				select v.id from provision v join policy p on p.id = v.policy_id where v.origin <> :other
				order by p.%1$s_on desc nulls last, p.%1$s_precision, p.source_year desc, p.slug, v.position
				""".formatted((layer == Layer.ALL) ? "issued" : "document_issued"))
			.param("other", (layer == Layer.ALL) ? "replaced" : "established")
			.withFetchSize(ROWS_AT_ONCE)
			.query(Integer.class)
			.stream()) {
			return OrderedIds.of(ids.mapToInt(Integer::intValue));
		}
	}

	private void add(ResultSet row) throws SQLException {
		int id = row.getInt("id");
		this.everything.add(id);
		this.policies[id] = row.getInt("policy_id");
		for (String column : SINGLE) {
			String value = row.getString(column);
			if (value != null) {
				by(column).add(value, id);
			}
		}
		for (String column : SEVERAL) {
			for (String value : (String[]) row.getArray(column).getArray()) {
				by(column).add(value, id);
			}
		}
	}

	/**
	 * By a value of their own.
	 * @param parameter the filter's parameter
	 */
	ValueSets by(String parameter) {
		return Objects.requireNonNull(this.values.get(parameter));
	}

	/**
	 * By the identifier of the bodies that have a part in their policies.
	 */
	ValueSets agencies(Layer layer) {
		return this.agencies.get(layer);
	}

	RoaringBitmap of(Layer layer) {
		return RoaringBitmap.andNot(this.everything,
				by("origin").of(List.of((layer == Layer.ALL) ? "replaced" : "established")));
	}

	/**
	 * The provisions of some policies.
	 */
	RoaringBitmap of(RoaringBitmap wanted) {
		BitSet among = BitSetUtil.bitsetOf(wanted);
		RoaringBitmap found = new RoaringBitmap();
		for (int id = 0; id < this.policies.length; id++) {
			if (among.get(this.policies[id])) {
				found.add(id);
			}
		}
		return found;
	}

	/**
	 * How many of some provisions each policy has, by its identifier.
	 */
	int[] byPolicy(RoaringBitmap among) {
		int[] counts = new int[this.lastPolicy + 1];
		among.forEach((int id) -> counts[this.policies[id]]++);
		return counts;
	}

	/**
	 * Some provisions in the order of a layer, one page of them.
	 */
	long[] page(RoaringBitmap among, Layer layer, long offset, int limit) {
		return this.orders.get(layer).page(among, offset, limit);
	}

}
