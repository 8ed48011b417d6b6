package org.policychronicle.source;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.policychronicle.record.DatePrecision;
import org.policychronicle.record.PartialDate;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.RecordLinks;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the source document, line by line, with whatever cites each line. */
@Repository
class Sources {

	/** How many records of a kind are named at a line; more than cite one today. */
	private static final int MOST_CITING = 25;

	private static final String[] CITING = Arrays.stream(RecordKind.values())
		.map(RecordKind::slug)
		.toArray(String[]::new);

	private final JdbcClient jdbc;

	Sources(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The one document on which the record stands.
	 */
	SourceDetail document() {
		List<SourceSection> sections = sections();
		Coverage coverage = Coverage.of(sections.stream().flatMap((section) -> section.lines().stream()).toList());
		return this.jdbc.sql("select slug, title, line_count, latest_item, latest_item_precision from source_document")
			.query((row, number) -> document(row, coverage, sections))
			.single();
	}

	private List<SourceSection> sections() {
		Map<Integer, List<Citation>> citations = citations();
		Map<String, List<SourceLine>> lines = new LinkedHashMap<>();
		this.jdbc.sql("""
				select section.slug, line, role from source_line join source_section section on section.id = section_id
				order by line
				""").query((row) -> {
			int line = row.getInt("line");
			lines.computeIfAbsent(row.getString("slug"), (slug) -> new ArrayList<>())
				.add(SourceLine.of(line, LineRole.of(row.getString("role")), citations.getOrDefault(line, List.of())));
		});
		return this.jdbc.sql("select slug, heading, first_line, last_line, year from source_section order by position")
			.query((row, number) -> section(row, lines.getOrDefault(row.getString("slug"), List.of()), citations))
			.list();
	}

	private Map<Integer, List<Citation>> citations() {
		Map<Integer, List<Citation>> citations = new LinkedHashMap<>();
		this.jdbc.sql("""
				select cited.* from source_line cross join unnest(:kinds) as sought (kind) cross join lateral (
					select line, kind, slug, title from cited_line
					where line = source_line.line and kind = sought.kind order by slug limit :most) cited
				""").param("kinds", CITING).param("most", MOST_CITING).query((row) -> {
			int line = row.getInt("line");
			citations.computeIfAbsent(line, (unseen) -> new ArrayList<>())
				.add(new Citation(line, RecordKind.of(row.getString("kind")), row.getString("slug"),
						row.getString("title")));
		});
		return citations;
	}

	private static SourceSection section(ResultSet row, List<SourceLine> lines, Map<Integer, List<Citation>> citations)
			throws SQLException {
		String slug = row.getString("slug");
		List<Citation> cited = lines.stream()
			.flatMap((line) -> citations.getOrDefault(line.line(), List.of()).stream())
			.toList();
		return new SourceSection(slug, row.getString("heading"), row.getInt("first_line"), row.getInt("last_line"),
				row.getObject("year", Integer.class), Coverage.of(lines), CitingRecord.of(cited), lines,
				RecordKind.SECTION.links(slug));
	}

	private static SourceDetail document(ResultSet row, Coverage coverage, List<SourceSection> sections)
			throws SQLException {
		String slug = row.getString("slug");
		DatePrecision precision = DatePrecision
			.valueOf(row.getString("latest_item_precision").toUpperCase(Locale.ROOT));
		return new SourceDetail(slug, row.getString("title"), row.getInt("line_count"),
				new PartialDate(row.getObject("latest_item", LocalDate.class), precision), coverage, sections,
				new RecordLinks("/api/v1/sources/" + slug, "/source"));
	}

}
