package org.policychronicle.listing;

import org.policychronicle.record.Batches;
import org.policychronicle.record.FacetCounts;
import org.policychronicle.record.References;
import org.policychronicle.web.Labels;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What every service of records reads with.
 *
 * @param references finds what is around a record
 * @param batches reads many records, a few at a time
 * @param counts counts how records divide along their filters
 * @param labels names what they divide into
 * @param messages the texts of the portal
 */
@Component
public record RecordReader(References references, Batches batches, FacetCounts counts, Labels labels,
		MessageSource messages) {

	/**
	 * The same for records each of which may have very many others around it.
	 * @param size how many to read at once
	 */
	public RecordReader few(int size) {
		return new RecordReader(this.references, this.batches.few(size), this.counts, this.labels, this.messages);
	}

}
