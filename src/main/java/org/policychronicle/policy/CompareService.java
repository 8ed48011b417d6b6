package org.policychronicle.policy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.policychronicle.record.ChinaDay;
import org.policychronicle.record.Layer;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.RecordName;
import org.policychronicle.record.RecordNames;
import org.policychronicle.record.References;
import org.policychronicle.record.RelatedRecords;
import org.policychronicle.web.BadParameterException;
import org.policychronicle.web.ParameterError;

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

	private final Clock clock;

	CompareService(Policies policies, RecordNames names, References references, PolicyIndex index, Clock clock) {
		this.policies = policies;
		this.names = names;
		this.references = references;
		this.index = index;
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
		PolicyLives lives = this.index.current().lives(Layer.ALL);
		return new SideBySide(slugs.stream()
			.map(found::get)
			.map((policy) -> PolicyDetail.of(policy, around.getOrDefault(policy.id, RelatedRecords.NONE),
					lives.of(policy.id, today), Layer.ALL))
			.toList());
	}

	/**
	 * What policies are called, to choose further ones from.
	 * @param chosen the slugs of those that are chosen already
	 * @throws org.policychronicle.record.UnknownRecordException if one of them does not
	 * exist
	 */
	List<RecordName> titles(List<String> chosen) {
		List<RecordName> known = this.names.offered(RecordKind.POLICY, chosen);
		this.names.require("policies", known, chosen);
		return known;
	}

}
