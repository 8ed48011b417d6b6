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

import org.springframework.jdbc.core.ResultSetExtractor;
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

	/**
	 * What is true of the data as they are.
	 */
	DataSet current() {
		return this.jdbc.sql("""
				select title, latest_item, latest_item_precision, kind, number,
				    (select kept_up_to from edition) as kept_up_to from source_document, record_count
				""").query((ResultSetExtractor<DataSet>) this::dataSet);
	}

	// one row a kind of record, each with what is known of the document
	private DataSet dataSet(ResultSet row) throws SQLException {
		row.next();
		String title = row.getString("title");
		DatePrecision precision = DatePrecision
			.valueOf(row.getString("latest_item_precision").toUpperCase(Locale.ROOT));
		PartialDate latest = new PartialDate(row.getObject("latest_item", LocalDate.class), precision);
		LocalDate kept = row.getObject("kept_up_to", LocalDate.class);
		Map<RecordKind, Long> counts = new EnumMap<>(RecordKind.class);
		do {
			counts.put(RecordKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)), row.getLong("number"));
		}
		while (row.next());
		return new DataSet(this.version.value(), this.version.updated(), kept, title, latest, counts);
	}

}
