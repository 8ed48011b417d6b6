package org.policychronicle.publish;

import org.policychronicle.web.Format;

/** Answers a record as JSON-LD. */
class LinkedDataConverter extends FormConverter<LinkedData> {

	private final LinkedDataWriter writer;

	LinkedDataConverter(LinkedDataWriter writer) {
		super(LinkedData.class, Format.JSONLD);
		this.writer = writer;
	}

	@Override
	String write(LinkedData data, Format format) {
		return this.writer.write(data);
	}

}
