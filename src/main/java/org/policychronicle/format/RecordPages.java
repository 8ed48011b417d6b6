package org.policychronicle.format;

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

	private final DataDay data;

	private final Clock clock;

	RecordPages(SiteProperties site, LinkedDataWriter writer, Corrections corrections, DataDay data, Clock clock) {
		this.permalinks = new Permalinks(site);
		this.writer = writer;
		this.corrections = corrections;
		this.data = data;
		this.clock = clock;
	}

	/**
	 * Adds {@code citations}, {@code pageTags}, {@code correction} and {@code linked} to
	 * the model.
	 */
	public <T extends Cited & Linked> void describe(Model model, T record) {
		CitedWork work = record.work();
		CitedWork cited = work.asOf(this.data.get());
		String address = this.permalinks.of(work.path());
		model.addAttribute("citations", Citations.of(cited, ChinaDay.today(this.clock), address));
		model.addAttribute("pageTags", PageTags.of(cited, address));
		model.addAttribute("correction", this.corrections.of(work.path()));
		describe(model, record.linked());
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
	public Citations cite(CitedWork work) {
		return Citations.of(work, ChinaDay.today(this.clock), this.permalinks.of(work.path()));
	}

}
