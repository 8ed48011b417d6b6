package org.policychronicle.policy;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.policychronicle.mcp.OfficialAddresses;
import org.policychronicle.record.RecordKind;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Looks up where the official texts of policies stand, the first of several. */
@Repository
@Transactional(readOnly = true)
class OfficialTexts implements OfficialAddresses {

	private final JdbcClient jdbc;

	OfficialTexts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public RecordKind kind() {
		return RecordKind.POLICY;
	}

	@Override
	public Map<String, String> of(Collection<String> slugs) {
		Map<String, String> addresses = new HashMap<>();
		this.jdbc.sql("""
				select p.slug, min(l.address) as address from policy p join policy_link l on l.policy_id = p.id
				where p.slug = any(:slugs) and l.kind = 'official-text' group by p.slug
				""").param("slugs", slugs.toArray(String[]::new)).query((row) -> {
			addresses.put(row.getString("slug"), row.getString("address"));
		});
		return addresses;
	}

}
