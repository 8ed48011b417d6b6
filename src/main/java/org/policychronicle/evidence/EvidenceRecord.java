package org.policychronicle.evidence;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.policychronicle.format.Linked;
import org.policychronicle.format.LinkedData;
import org.policychronicle.format.MarkdownDocument;
import org.policychronicle.format.Written;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.RecordLinks;
import org.policychronicle.record.Reference;

import org.springframework.context.MessageSource;

/**
 * A source, and the values it supports.
 *
 * @param slug its slug
 * @param publisher who published it
 * @param title its title, where known
 * @param address its address, where known
 * @param kind how near it is to the thing itself
 * @param retrieved whether it was read itself, as a page or as a copy
 * @param verified whether its address was ever seen to answer
 * @param remark what is peculiar about it
 * @param readOn the day on which it was read
 * @param manner how it was read: the page itself, a stored copy, a public copy of the
 * text; or cited by others and not read
 * @param checkedOn the day on which its address last answered
 * @param supports the records it supports, each with the field; of very many the newest
 * 500 of a kind
 * @param links where it is found
 */
record EvidenceRecord(String slug, String publisher, @Nullable String title, @Nullable String address,
		EvidenceKind kind, boolean retrieved, boolean verified, @Nullable String remark, @Nullable LocalDate readOn,
		@Nullable String manner, @Nullable LocalDate checkedOn, List<Reference> supports,
		RecordLinks links) implements Linked, Written {

	static EvidenceRecord of(Evidence evidence, List<Reference> supports) {
		return new EvidenceRecord(evidence.slug, evidence.publisher, evidence.title, evidence.address, evidence.kind,
				evidence.retrieved, evidence.checkedOn != null, evidence.remark, evidence.readOn, evidence.manner,
				evidence.checkedOn, supports, RecordKind.EVIDENCE.links(evidence.slug));
	}

	@Override
	public LinkedData linked() {
		return LinkedData.of("CreativeWork", this.links)
			.with("name", heading())
			.with("publisher", LinkedData.of("Organization").with("name", this.publisher))
			.with("sameAs", this.address)
			.with("about", LinkedData.of(null, this.supports));
	}

	@Override
	public MarkdownDocument markdown(MessageSource messages) {
		return MarkdownDocument.of(heading(), this.links.html())
			.text(this.remark)
			.fact("filter.publisher", this.publisher)
			.fact("filter.kind", this.kind)
			.fact("news.address", this.address)
			.references("evidence.supports", this.supports, "Field");
	}

	private String heading() {
		return (this.title != null) ? this.title : this.publisher;
	}

}
