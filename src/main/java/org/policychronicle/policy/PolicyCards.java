package org.policychronicle.policy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.policychronicle.record.ChinaDay;
import org.policychronicle.record.Layer;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.Reference;
import org.policychronicle.record.References;
import org.policychronicle.record.RelatedRecords;
import org.policychronicle.web.TimeScale;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows instruments in lists, for every page that has one. */
@Service
@Transactional(readOnly = true)
public class PolicyCards {

	private final Policies policies;

	private final References references;

	private final PolicyIndex index;

	private final JdbcClient jdbc;

	private final Clock clock;

	PolicyCards(Policies policies, References references, PolicyIndex index, JdbcClient jdbc, Clock clock) {
		this.policies = policies;
		this.references = references;
		this.index = index;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * These instruments by their slugs, with their status today; those that there are.
	 */
	public Map<String, PolicyCard> of(Collection<String> slugs) {
		if (slugs.isEmpty()) {
			return Map.of();
		}
		List<Policy> found = this.policies.findAllBySlugIn(List.copyOf(slugs));
		Map<Long, RelatedRecords> around = this.references.around(RecordKind.POLICY,
				found.stream().map((policy) -> policy.id).toList(), EnumSet.of(RecordKind.AGENCY));
		LocalDate today = ChinaDay.today(this.clock);
		List<PolicySummary> summaries = found.stream()
			.map((policy) -> PolicySummary.of(policy, around.getOrDefault(policy.id, RelatedRecords.NONE),
					this.index.current().lives(Layer.ALL).of(policy.id, today), Layer.ALL))
			.toList();
		return of(found, summaries);
	}

	/**
	 * The instruments of a list.
	 * @param found the instruments
	 * @param summaries the same as the list shows them
	 */
	Map<String, PolicyCard> of(List<Policy> found, List<PolicySummary> summaries) {
		LocalDate today = ChinaDay.today(this.clock);
		TimeScale scale = TimeScale.recent(today);
		StatusSets lives = this.index.current().lives(Layer.ALL);
		Map<String, LifeLine> lines = found.stream()
			.collect(Collectors.toMap((policy) -> policy.slug,
					(policy) -> LifeLine.of(policy, lives.of(policy.id, today), scale)));
		Map<String, String> acronyms = acronyms(summaries);
		Map<String, PolicyCard> cards = new LinkedHashMap<>();
		summaries.forEach((policy) -> cards.put(policy.slug(), card(policy, lines.get(policy.slug()), acronyms)));
		return cards;
	}

	private static PolicyCard card(PolicySummary policy, LifeLine line, Map<String, String> acronyms) {
		Locale reader = LocaleContextHolder.getLocale();
		List<String> issuers = policy.agencies()
			.stream()
			.filter(PolicyCards::isIssuer)
			.map((agency) -> acronyms.getOrDefault(agency.slug(), agency.title(reader)))
			.distinct()
			.toList();
		return new PolicyCard(policy.slug(), policy.title(), policy.chineseTitle(),
				(policy.shortTitle() != null) ? policy.shortTitle() : policy.title(),
				(policy.shortChineseTitle() != null) ? policy.shortChineseTitle() : policy.chineseTitle(),
				policy.summary(), policy.chineseSummary(), policy.type(), policy.status(), policy.issued(),
				policy.effective(), issuers, line, policy.links());
	}

	private static boolean isIssuer(Reference agency) {
		return agency.role().equals(AgencyRole.ISSUED.slug());
	}

	// an acronym is short for the English name alone
	private Map<String, String> acronyms(List<PolicySummary> policies) {
		List<String> issuers = policies.stream()
			.flatMap((policy) -> policy.agencies().stream())
			.filter(PolicyCards::isIssuer)
			.map(Reference::slug)
			.distinct()
			.toList();
		Map<String, String> acronyms = new HashMap<>();
		if (!issuers.isEmpty() && !LocaleContextHolder.getLocale().getLanguage().equals("zh")) {
			this.jdbc.sql("select slug, acronym from agency where acronym is not null and slug in (:slugs)")
				.param("slugs", issuers)
				.query((row) -> {
					acronyms.put(row.getString("slug"), row.getString("acronym"));
				});
		}
		return acronyms;
	}

}
