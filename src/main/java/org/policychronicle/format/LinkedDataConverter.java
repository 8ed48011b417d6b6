package org.policychronicle.format;

import org.policychronicle.web.Format;

/** Answers a record as JSON-LD. */
class LinkedDataConverter extends FormatConverter<Linked> {

	private final LinkedDataWriter writer;

	LinkedDataConverter(LinkedDataWriter writer) {
		super(Linked.class, Format.JSONLD);
		this.writer = writer;
	}

	@Override
	String write(Linked record, Format format) {
		return this.writer.write(record.linked());
	}

}
