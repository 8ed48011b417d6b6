package org.policychronicle.policy;

import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.policychronicle.record.ChinaDay;
import org.policychronicle.record.Layer;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.RecordName;
import org.policychronicle.record.RecordNames;
import org.policychronicle.record.References;
import org.policychronicle.record.RelatedRecords;
import org.policychronicle.web.BadParameterException;
import org.policychronicle.web.ParameterError;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts policies side by side, for the page and the API alike. */
@Service
@Transactional(readOnly = true)
class CompareService {

	private final Policies policies;

	private final RecordNames names;

	private final References references;

	private final PolicyIndex index;

	private final JdbcClient jdbc;

	private final Clock clock;

	CompareService(Policies policies, RecordNames names, References references, PolicyIndex index, JdbcClient jdbc,
			Clock clock) {
		this.policies = policies;
		this.names = names;
		this.references = references;
		this.index = index;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Several policies to be read side by side, in the order asked for.
	 * @param slugs their slugs, two or three
	 * @throws BadParameterException if there are fewer or more
	 * @throws org.policychronicle.record.UnknownRecordException if one of them does not
	 * exist
	 */
	SideBySide sideBySide(List<String> slugs) {
		if (slugs.size() < 2 || slugs.size() > 3) {
			throw new BadParameterException("two-or-three", new ParameterError("policies", String.join(",", slugs),
					List.of("two or three slugs of policies, with commas between")));
		}
		Map<String, Policy> found = this.policies.findBySlugIn(slugs)
			.stream()
			.collect(Collectors.toMap((policy) -> policy.slug, Function.identity()));
		if (found.size() < slugs.size()) {
			this.names.require("policies", RecordKind.POLICY, slugs);
		}
		Map<Long, RelatedRecords> around = this.references.around(RecordKind.POLICY,
				found.values().stream().map((policy) -> policy.id).toList(), EnumSet.allOf(RecordKind.class));
		LocalDate today = ChinaDay.today(this.clock);
		StatusSets lives = this.index.current().lives(Layer.ALL);
		return new SideBySide(slugs.stream()
			.map(found::get)
			.map((policy) -> PolicyDetail.of(policy, around.getOrDefault(policy.id, RelatedRecords.NONE),
					lives.of(policy.id, today), Layer.ALL))
			.toList());
	}

	/**
	 * The policies to choose from, by the names that people call them: those in force
	 * first, then by status.
	 * @param chosen the slugs of those that are chosen already
	 * @throws org.policychronicle.record.UnknownRecordException if one of them does not
	 * exist
	 */
	List<ComparableGroup> choices(List<String> chosen) {
		List<RecordName> known = this.names.offered(RecordKind.POLICY, chosen);
		this.names.require("policies", known, chosen);
		LocalDate today = ChinaDay.today(this.clock);
		StatusSets lives = this.index.current().lives(Layer.ALL);
		Map<PolicyStatus.Value, List<RecordName>> byStatus = called(known)
			.collect(Collectors.groupingBy((policy) -> group(lives.of(policy.id(), today))));
		Comparator<RecordName> byName = Comparator.comparing(
				(RecordName name) -> name.title(LocaleContextHolder.getLocale()),
				Collator.getInstance(LocaleContextHolder.getLocale()));
		return Arrays.stream(PolicyStatus.Value.values())
			.filter(byStatus::containsKey)
			.map((status) -> new ComparableGroup(status, byStatus.get(status).stream().sorted(byName).toList()))
			.toList();
	}

	// what is in force as amended is in force; what has no status is of an unknown one
	private static PolicyStatus.Value group(PolicyStatus status) {
		return status.isInForce() ? PolicyStatus.Value.IN_FORCE
				: (status.value() != null) ? status.value() : PolicyStatus.Value.UNKNOWN;
	}

	// the short names, where there are any
	private Stream<RecordName> called(List<RecordName> known) {
		Map<Long, RecordName> names = new HashMap<>();
		this.jdbc.sql("""
				select p.id, p.slug, coalesce(p.short_title, p.title) as title,
					coalesce(p.short_chinese_title, p.chinese_title) as chinese_title
				from policy p where p.id = any(:ids)
				""").param("ids", known.stream().map(RecordName::id).toArray(Long[]::new)).query((row) -> {
			names.put(row.getLong("id"), new RecordName(row.getLong("id"), row.getString("slug"),
					row.getString("title"), row.getString("chinese_title")));
		});
		return known.stream().map((name) -> names.getOrDefault(name.id(), name));
	}

}
