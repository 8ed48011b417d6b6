package org.policychronicle.policy;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.Confidence;
import org.policychronicle.record.RecordLinks;

/**
 * A duty as the matrix shows it: the article, and what it demands.
 *
 * @param slug its slug, as a provision
 * @param kind what it does: obligation, prohibition or penalty
 * @param article the article it stands in, where given
 * @param text what it says, in our words
 * @param chineseText the same in Chinese
 * @param duty who is bound, to what and when
 * @param confidence how sure its wording is
 * @param links its JSON, and its place on the page of its instrument
 */
record DutyArticle(String slug, ProvisionKind kind, @Nullable String article, String text, @Nullable String chineseText,
		Duty duty, @Nullable Confidence confidence, RecordLinks links) {

	static DutyArticle of(Provision provision) {
		return new DutyArticle(provision.slug, provision.kind, provision.article, provision.text, provision.chineseText,
				Duty.of(provision), provision.confidence, ProvisionSummary.links(provision));
	}

	/**
	 * The number of its article without the paragraph.
	 */
	public String number() {
		return (this.article != null) ? this.article.replaceFirst("\\(.*", "") : "§";
	}

	/**
	 * Whether a provision binds whoever offers a service.
	 */
	static boolean binds(Provision provision) {
		return Arrays.stream(provision.addressees)
			.anyMatch((slug) -> DutyInstruments.OFFERING.stream().anyMatch((known) -> known.slug().equals(slug)));
	}

}
