package org.policychronicle.policy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.policychronicle.record.ChinaDay;
import org.policychronicle.record.FilterMatches;
import org.policychronicle.record.Layer;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.RecordName;
import org.policychronicle.record.RecordNames;
import org.policychronicle.record.UnknownRecordException;
import org.policychronicle.web.Description;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Finds the policies that a filter lets through. */
@Component
class PolicySelector {

	private final RecordNames names;

	private final PolicyIndex index;

	private final MessageSource messages;

	private final Clock clock;

	PolicySelector(RecordNames names, PolicyIndex index, MessageSource messages, Clock clock) {
		this.names = names;
		this.index = index;
		this.messages = messages;
		this.clock = clock;
	}

	/**
	 * The policies that a filter lets through.
	 * @throws UnknownRecordException if it names an agency that does not exist
	 */
	PolicySelection select(PolicyFilter filter) {
		List<RecordName> agencies = this.names.require("agency", RecordKind.AGENCY, filter.agency());
		return select(filter, agencies, agencies);
	}

	/**
	 * The same, with the bodies that the filter could name.
	 * @throws UnknownRecordException if it names an agency that does not exist
	 */
	PolicySelection selectOffering(PolicyFilter filter) {
		List<RecordName> offered = this.names.offered(RecordKind.AGENCY, filter.agency());
		return select(filter, offered, this.names.require("agency", offered, filter.agency()));
	}

	private PolicySelection select(PolicyFilter filter, List<RecordName> offered, List<RecordName> agencies) {
		PolicySets sets = this.index.current();
		LocalDate day = (filter.asOf() != null) ? filter.asOf() : ChinaDay.today(this.clock);
		FilterMatches matches = PolicyConditions.of(filter, sets, agencies, day, this.index.withWords(filter.q()));
		return new PolicySelection(filter, offered, day, sets, matches, matches.all(), describe(filter, agencies));
	}

	private String describe(PolicyFilter filter, List<RecordName> agencies) {
		String bodies = RecordName.titles(agencies);
		String role = (filter.role() != null) ? "role." + filter.role().slug() : "agency";
		return Description.of(this.messages, "policies")
			.with("PolicyType", filter.type())
			.with(role, (bodies == null && filter.role() != null) ? anyBody() : bodies)
			.range("year." + filter.yearMeaning().slug(), filter.firstYear(), filter.lastYear())
			.with("LegalLevel", filter.level())
			.with("Topic", filter.topic())
			.with("Jurisdiction", filter.jurisdiction())
			.with("Status", filter.status())
			.with("Origin", filter.origin())
			.with("Layer", (filter.layer() == Layer.DOCUMENT) ? filter.layer() : null)
			.with("asOf", filter.asOf())
			.with("q", filter.q())
			.toString();
	}

	private String anyBody() {
		return this.messages.getMessage("description.some-body", null, LocaleContextHolder.getLocale());
	}

}
