package org.policychronicle.policy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.DatePrecision;
import org.policychronicle.record.PartialDate;
import org.policychronicle.record.RecordKind;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads instruments in brief, in one statement whatever their number. */
@Repository
class Briefs {

	private static final String BY_ID = """
			select p.id, p.slug, coalesce(p.short_title, p.title) as title, p.effective_on, p.effective_precision,
				coalesce(p.short_chinese_title, p.chinese_title) as chinese_title, p.comments_until,
				draft.day, draft.precision, issuers.names, issuers.chinese_names,
				(select count(*) from provision
					where policy_id = p.id and kind = 'obligation' and origin <> 'replaced') as duties
			from policy p
			left join lateral (select day, precision from policy_date
				where policy_id = p.id and milestone = 'draft' and basis <> 'replaced' order by day desc limit 1) draft on true
			cross join lateral (select coalesce(array_agg(coalesce(a.acronym, a.name) order by i.id), '{}') as names,
				coalesce(array_agg(a.chinese_name order by i.id), '{}') as chinese_names
				from policy_agency i join agency a on a.id = i.agency_id
				where i.policy_id = p.id and i.role = 'issued' and i.basis <> 'replaced') issuers
			where p.id = any(:ids)
			""";

	private final JdbcClient jdbc;

	Briefs(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * These instruments by their identifiers.
	 */
	Map<Long, Brief> of(Collection<Long> ids) {
		Map<Long, Brief> found = new HashMap<>();
		if (!ids.isEmpty()) {
			this.jdbc.sql(BY_ID).param("ids", ids.toArray(Long[]::new)).query((row) -> {
				found.put(row.getLong("id"), brief(row));
			});
		}
		return found;
	}

	/**
	 * These instruments in the order of their identifiers as given.
	 */
	List<Brief> inOrder(List<Long> ids) {
		Map<Long, Brief> found = of(ids);
		return ids.stream().map(found::get).filter(Objects::nonNull).toList();
	}

	private static Brief brief(ResultSet row) throws SQLException {
		String slug = row.getString("slug");
		String[] names = (String[]) row.getArray("names").getArray();
		String[] chinese = (String[]) row.getArray("chinese_names").getArray();
		List<Brief.Issuer> issuers = new ArrayList<>();
		for (int at = 0; at < names.length; at++) {
			issuers.add(new Brief.Issuer(names[at], chinese[at]));
		}
		return new Brief(slug, row.getString("title"), row.getString("chinese_title"),
				date(row, "effective_on", "effective_precision"), date(row, "day", "precision"),
				row.getObject("comments_until", LocalDate.class), List.copyOf(issuers), row.getLong("duties"),
				RecordKind.POLICY.links(slug));
	}

	static @Nullable PartialDate date(ResultSet row, String day, String precision) throws SQLException {
		String known = row.getString(precision);
		return PartialDate.of(row.getObject(day, LocalDate.class),
				(known != null) ? DatePrecision.valueOf(known.toUpperCase(Locale.ROOT)) : null);
	}

}
