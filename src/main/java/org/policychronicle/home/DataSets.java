package org.policychronicle.home;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

import org.policychronicle.record.DataVersion;
import org.policychronicle.record.DatePrecision;
import org.policychronicle.record.PartialDate;
import org.policychronicle.record.RecordKind;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads what is to be said of the record as a whole. */
@Repository
@Transactional(readOnly = true)
class DataSets {

	private final JdbcClient jdbc;

	private final DataVersion version;

	DataSets(JdbcClient jdbc, DataVersion version) {
		this.jdbc = jdbc;
		this.version = version;
	}

	DataSet current() {
		Map<RecordKind, Long> counts = new EnumMap<>(RecordKind.class);
		this.jdbc.sql("""
				select kind, count(*) from record group by kind union all
				select 'provision', count(*) from provision union all
				select 'evidence', count(*) from evidence
				""").query((row) -> {
			counts.put(RecordKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)), row.getLong("count"));
		});
		return this.jdbc.sql("""
				select title, latest_item, latest_item_precision from source_document
				""").query((row, number) -> dataSet(row, counts)).single();
	}

	private DataSet dataSet(ResultSet row, Map<RecordKind, Long> counts) throws SQLException {
		DatePrecision precision = DatePrecision
			.valueOf(row.getString("latest_item_precision").toUpperCase(Locale.ROOT));
		return new DataSet(this.version.value(), this.version.updated(), row.getString("title"),
				new PartialDate(row.getObject("latest_item", LocalDate.class), precision), counts);
	}

}
