package org.policychronicle.publish;

import java.time.Clock;

import org.policychronicle.record.ChinaDay;
import org.policychronicle.web.SiteProperties;

import org.springframework.ui.Model;

/**
 * Puts on the page of a record how it is cited, and what it says for programs that read
 * pages.
 */
public class RecordPages {

	private final Permalinks permalinks;

	private final LinkedDataWriter writer;

	private final Corrections corrections;

	private final Clock clock;

	RecordPages(SiteProperties site, LinkedDataWriter writer, Corrections corrections, Clock clock) {
		this.permalinks = new Permalinks(site);
		this.writer = writer;
		this.corrections = corrections;
		this.clock = clock;
	}

	/**
	 * Adds {@code citations}, {@code correction} and {@code linked} to the model.
	 */
	public void describe(Model model, Work work, LinkedData data) {
		model.addAttribute("citations",
				Citations.of(work, ChinaDay.today(this.clock), this.permalinks.of(work.path())));
		model.addAttribute("correction", this.corrections.of(work.path()));
		describe(model, data);
	}

	/**
	 * Adds {@code linked} to the model.
	 */
	public void describe(Model model, LinkedData data) {
		model.addAttribute("linked", this.writer.write(data));
	}

	/**
	 * How a work is cited today.
	 */
	public Citations cite(Work work) {
		return Citations.of(work, ChinaDay.today(this.clock), this.permalinks.of(work.path()));
	}

}
