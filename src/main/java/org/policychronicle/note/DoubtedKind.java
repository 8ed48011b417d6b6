package org.policychronicle.note;

import org.policychronicle.record.RecordKind;
import org.policychronicle.record.Slugged;

/** The kinds of record that a data note can doubt. */
enum DoubtedKind implements Slugged {

	POLICY(RecordKind.POLICY), AGENCY(RecordKind.AGENCY), ORGANIZATION(RecordKind.ORGANIZATION),
	EVENT(RecordKind.EVENT), NEWS(RecordKind.NEWS), STATISTIC(RecordKind.STATISTIC), TERM(RecordKind.TERM);

	private final RecordKind kind;

	DoubtedKind(RecordKind kind) {
		this.kind = kind;
	}

	@Override
	public String slug() {
		return this.kind.slug();
	}

	@Override
	public String messageKey() {
		return "RecordKind." + slug();
	}

}
