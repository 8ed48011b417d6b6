package org.policychronicle.policy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.DatePrecision;
import org.policychronicle.record.PartialDate;
import org.policychronicle.record.Slugged;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads which national instruments bind whoever offers a service, without the wording of
 * their duties. What only amends another instrument is left out, since its articles stand
 * in that one.
 */
@Component
class DutyInstruments {

	/** What binds, rather than encourages. */
	static final Set<ProvisionKind> BINDING = EnumSet.of(ProvisionKind.OBLIGATION, ProvisionKind.PROHIBITION,
			ProvisionKind.PENALTY);

	/** Who offers a service, in the words of the instruments. */
	static final Set<Addressee> OFFERING = EnumSet.of(Addressee.PROVIDER, Addressee.TECHNICAL_SUPPORTER,
			Addressee.PLATFORM, Addressee.PROCESSOR, Addressee.NETWORK_OPERATOR, Addressee.DEVELOPER,
			Addressee.DEPLOYER, Addressee.ANYONE);

	private static final int MOST_READ = 5000;

	private final JdbcClient jdbc;

	DutyInstruments(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The instruments, in force or not, by their identifiers.
	 * @param aside what must be so for a duty to apply and is not: such duties are not
	 * counted
	 */
	List<DutyInstrument> all(Collection<DutyTrait> aside) {
		return this.jdbc
			.sql("""
					select p.id, p.slug, p.title, p.chinese_title, p.short_title, p.short_chinese_title, p.level, p.topics,
						p.effective_on, p.effective_precision, array_agg(distinct d.subject) as subjects,
						count(*) filter (where d.trigger is null or d.trigger <> all(:aside)) as duties,
						coalesce(bool_and(d.confidence = 'high'), false) as sure
					from (
						select policy_id, subject, trigger, confidence from provision
						where subject is not null and kind in ('obligation', 'prohibition', 'penalty') and addressees && :offering
						order by policy_id, position limit :most) d
					join policy p on p.id = d.policy_id
					where p.jurisdiction = 'national' and p.level = any(:levels)
					and not exists (select from policy_relation where from_id = p.id and kind = 'amends')
					group by p.id order by p.id
					""")
			.param("aside", slugs(aside))
			.param("offering", slugs(OFFERING))
			.param("most", MOST_READ)
			.param("levels", slugs(Arrays.stream(LegalLevel.values()).filter(LegalLevel::binds).toList()))
			.query((row, number) -> instrument(row))
			.list();
	}

	private static DutyInstrument instrument(ResultSet row) throws SQLException {
		return new DutyInstrument(row.getLong("id"), row.getString("slug"),
				or(row.getString("short_title"), row.getString("title")),
				or(row.getString("short_chinese_title"), row.getString("chinese_title")),
				Slugged.of(LegalLevel.class, row.getString("level")), texts(row, "topics"), effective(row),
				Set.copyOf(texts(row, "subjects")), row.getInt("duties"), row.getBoolean("sure"));
	}

	private static @Nullable PartialDate effective(ResultSet row) throws SQLException {
		String precision = row.getString("effective_precision");
		return PartialDate.of(row.getObject("effective_on", LocalDate.class),
				(precision != null) ? Slugged.of(DatePrecision.class, precision) : null);
	}

	private static <T> T or(@Nullable T first, T second) {
		return (first != null) ? first : second;
	}

	private static List<String> texts(ResultSet row, String column) throws SQLException {
		return List.of((String[]) row.getArray(column).getArray());
	}

	private static String[] slugs(Collection<? extends Slugged> members) {
		return members.stream().map(Slugged::slug).toArray(String[]::new);
	}

}
