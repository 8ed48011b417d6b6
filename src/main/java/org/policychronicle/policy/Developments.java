package org.policychronicle.policy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.Milestone;
import org.policychronicle.record.PartialDate;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.Slugged;
import org.roaringbitmap.RoaringBitmap;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads the steps of the instruments by the day, some spans of time in one statement. An
 * instrument is issued once: on the day that counts as that of its issue.
 */
@Repository
class Developments {

	/** A draft that gave way to its final text is told of by that text. */
	private static final String STEPS = """
			(select e.slug, e.milestone, e.day, e.precision, p.slug as policy, coalesce(p.short_title, p.title) as title,
				coalesce(p.short_chinese_title, p.chinese_title) as chinese_title, p.summary, p.chinese_summary,
				(select max(d.comments_until) from policy_date d where d.policy_id = p.id and d.milestone = 'draft'
					and d.day = e.day) as comments_until, coalesce(e.day = p.effective_on, false) as at_once, next.slug as next,
				next.title as next_title, next.chinese_title as next_chinese_title, %1$s as span
			from timeline_event e join policy p on p.id = e.step_of
			left join lateral (select s.slug, coalesce(s.short_title, s.title) as title,
				coalesce(s.short_chinese_title, s.chinese_title) as chinese_title
				from policy_relation r join policy s on s.id = r.from_id
				where r.to_id = p.id and r.kind = 'supersedes' and r.basis <> 'replaced' and e.milestone = 'superseded'
				order by s.slug limit 1) next on true
			where e.day between :from%1$s and :to%1$s and %2$s and %3$s and case
				when e.milestone in ('adopted', 'promulgated', 'published')
					then e.day = p.issued_on and e.precision = p.issued_precision
				when e.milestone = 'superseded' then p.type <> 'draft'
				else e.milestone is not null end
			order by e.day %4$s, e.precision, e.slug limit :limit%1$s offset :offset%1$s)
			""";

	private final JdbcClient jdbc;

	Developments(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The steps of each span, in the order of the spans.
	 * @param among the identifiers of the instruments; all where null
	 * @param step the step wanted; any where null
	 * @param spans which days
	 */
	List<List<Development>> of(@Nullable RoaringBitmap among, @Nullable DevelopmentStep step, Span... spans) {
		List<String> parts = new ArrayList<>();
		Map<String, Object> values = new HashMap<>();
		List<List<Development>> found = new ArrayList<>();
		for (Span span : spans) {
			int number = parts.size();
			parts.add(STEPS.formatted(number, (among != null) ? "e.step_of = any(:among)" : "true",
					(step != null) ? "e.milestone = any(:milestones)" : "true", span.newest() ? "desc" : "asc"));
			values.put("from" + number, span.from());
			values.put("to" + number, span.to());
			values.put("limit" + number, span.limit());
			values.put("offset" + number, span.offset());
			found.add(new ArrayList<>());
		}
		if (among != null) {
			values.put("among", Arrays.stream(among.toArray()).asLongStream().toArray());
		}
		if (step != null) {
			values.put("milestones", step.milestones());
		}
		this.jdbc.sql(String.join("union all\n", parts)).params(values).query((row) -> {
			found.get(row.getInt("span")).add(development(row));
		});
		return found;
	}

	private static Development development(ResultSet row) throws SQLException {
		String policy = row.getString("policy");
		String next = row.getString("next");
		Milestone milestone = Slugged.of(Milestone.class, row.getString("milestone"));
		PartialDate date = Objects.requireNonNull(Briefs.date(row, "day", "precision"));
		return new Development(row.getString("slug"), policy, row.getString("title"), row.getString("chinese_title"),
				row.getString("summary"), row.getString("chinese_summary"), milestone, date, row.getBoolean("at_once"),
				row.getObject("comments_until", LocalDate.class),
				(next != null) ? new PolicyStatus.Successor(next, row.getString("next_title"),
						row.getString("next_chinese_title"), RecordKind.POLICY.links(next)) : null,
				RecordKind.POLICY.links(policy));
	}

	/**
	 * Some days.
	 *
	 * @param from the first
	 * @param to the last
	 * @param newest whether the newest step is the first
	 * @param limit how many steps at most
	 * @param offset how many to pass over
	 */
	record Span(LocalDate from, LocalDate to, boolean newest, int limit, long offset) {

		/**
		 * Far enough for any rule.
		 */
		private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

		private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

		/**
		 * What comes after a day.
		 */
		static Span after(LocalDate day, int limit) {
			return new Span(day.plusDays(1), LAST, false, limit, 0);
		}

		/**
		 * The latest up to a day.
		 */
		static Span until(LocalDate day, int limit, long offset) {
			return new Span(FIRST, day, true, limit, offset);
		}

		/**
		 * The latest of a year up to a day.
		 */
		static Span of(int year, LocalDate day, int limit, long offset) {
			LocalDate end = LocalDate.of(year, 12, 31);
			return new Span(LocalDate.of(year, 1, 1), end.isBefore(day) ? end : day, true, limit, offset);
		}

	}

}
