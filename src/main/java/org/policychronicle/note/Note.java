package org.policychronicle.note;

import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.policychronicle.record.Confidence;

/** One doubt about what the source says. Written by migrations, only read here. */
@Entity
@Immutable
@Table(name = "data_note")
class Note {

	@Id
	Long id;

	String slug;

	String code;

	String title;

	@Nullable String chineseTitle;

	@Enumerated(EnumType.STRING)
	Severity severity;

	/** Puts the worst first; the names of the severities do not. */
	@Formula("case severity when 'high' then 1 when 'medium' then 2 else 3 end")
	int severityRank;

	@Enumerated(EnumType.STRING)
	NoteKind kind;

	String documentSays;

	@Column(name = "chinese_says")
	@Nullable String chineseDocumentSays;

	@Nullable String established;

	@Nullable String chineseEstablished;

	@Nullable String evidence;

	@Nullable String chineseEvidence;

	@Enumerated(EnumType.STRING)
	Confidence confidence;

	Integer[] sourceLines;

	@OneToMany(mappedBy = "note")
	List<Doubt> doubts;

}
