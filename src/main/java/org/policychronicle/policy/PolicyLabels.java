package org.policychronicle.policy;

import org.policychronicle.record.Bilingual;
import org.policychronicle.record.DatePrecision;
import org.policychronicle.record.Milestone;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** What policies are said to be and to have come through, in the reader's language. */
class PolicyLabels {

	private final MessageSource messages;

	PolicyLabels(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * The title of a policy with what happened to it on a day.
	 */
	String event(String title, Milestone milestone) {
		return text("calendar.milestone", title, text("EventMilestone." + milestone.slug()));
	}

	/**
	 * What a provision says, with its article where that is known.
	 */
	String provision(ProvisionDetail provision) {
		return text(provision.kind().messageKey())
				+ ((provision.article() != null) ? ", " + text("policy.article", provision.article()) : "")
				+ ((provision.dueYear() != null) ? ", " + text("policy.due", provision.dueYear().toString()) : "")
				+ text("text.colon") + Bilingual.text(provision.text(), provision.chineseText());
	}

	/**
	 * A date that another layer gives for the same step.
	 */
	String other(PolicyDate date) {
		return text("calendar.other", text(date.basis().messageKey()),
				date.date().text(LocaleContextHolder.getLocale()));
	}

	/**
	 * A date at its precision, with the layer that gives it.
	 */
	String date(PolicyDate date) {
		String day = date.date().text(LocaleContextHolder.getLocale());
		String precision = (date.precision() == DatePrecision.DAY) ? ""
				: " " + text("date.only." + date.precision().slug());
		return day + precision + " (" + text(date.basis().messageKey()) + ")"
				+ ((date.remark() != null) ? " " + Bilingual.known(date.remark(), date.chineseRemark()) : "");
	}

	/**
	 * Where a text of a policy is to be found.
	 */
	String text(PolicyLink link) {
		return text(link.kind().messageKey()) + ": " + link.address()
				+ ((link.remark() != null) ? " (" + link.remark() + ")" : "");
	}

	private String text(String key, Object... values) {
		return this.messages.getMessage(key, values, LocaleContextHolder.getLocale());
	}

}
