package org.policychronicle.policy;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.policychronicle.format.CitationLinks;
import org.policychronicle.format.CitedWork;
import org.policychronicle.format.LinkedData;
import org.policychronicle.format.MarkdownDocument;
import org.policychronicle.format.Publishable;
import org.policychronicle.record.Confidence;
import org.policychronicle.record.Layer;
import org.policychronicle.record.Milestone;
import org.policychronicle.record.Name;
import org.policychronicle.record.Origin;
import org.policychronicle.record.PartialDate;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.RecordLinks;
import org.policychronicle.record.Reference;
import org.policychronicle.record.RelatedRecords;
import org.policychronicle.record.Says;
import org.policychronicle.record.Titled;

import org.springframework.context.MessageSource;

/**
 * All that is known of a policy, and all that is around it.
 *
 * @param slug its slug
 * @param title its canonical English title
 * @param chineseTitle its Chinese title, where known
 * @param shortTitle what people call it, in English
 * @param shortChineseTitle what people call it, in Chinese
 * @param names every name the overview uses for it
 * @param type what sort of instrument it is
 * @param level how high it stands, and whether it binds
 * @param jurisdiction where it applies
 * @param topics what it is about
 * @param documentNumber its official number, where known
 * @param chineseNumber the same as it stands in Chinese
 * @param chapters how many chapters it has, where known
 * @param articles how many articles it has, where known
 * @param sourceYear the year of its issue; by the overview alone, the year under which
 * the overview lists it
 * @param periodFrom the first year it plans for, if it is a plan that says so
 * @param periodTo the last year it plans for
 * @param issued when it was promulgated, or else published, or else adopted; null where
 * unknown
 * @param effective when it entered or enters into force; null where unknown
 * @param status its status on the day asked for
 * @param dates every date given for it, whatever its source
 * @param summary what it is, in our words
 * @param chineseSummary the same in Chinese
 * @param remark what a reader must know besides
 * @param chineseRemark the same in Chinese
 * @param purpose what it is for
 * @param scope whom and what it covers
 * @param provisions what it says, in order
 * @param agencies the bodies behind it, each with its role
 * @param organizations the firms and institutes it touches
 * @param relations other policies it stands in a relation with, seen from this one
 * @param comparisons foreign instruments the overview compares it with
 * @param events what happened to it
 * @param news news that names it
 * @param statistics figures that belong to it
 * @param terms terms it defines
 * @param notes corrections and open questions, each with the field it affects
 * @param texts where its text and translations are to be found
 * @param evidence the sources of its values, each with the field it supports
 * @param says what the 2024 overview says where the record knows better; null in the
 * overview's own reading and where the overview does not mention it
 * @param origin where it comes from: the 2024 overview or other sources
 * @param confidence confidence in a policy that the overview does not mention
 * @param sourceLines the lines of the 2024 overview it rests on
 * @param sections the sections in which those lines stand
 * @param links where it is found
 */
record PolicyDetail(String slug, String title, @Nullable String chineseTitle, @Nullable String shortTitle,
		@Nullable String shortChineseTitle, List<Name> names, PolicyType type, LegalLevel level,
		Jurisdiction jurisdiction, List<String> topics, @Nullable String documentNumber, @Nullable String chineseNumber,
		@Nullable Integer chapters, @Nullable Integer articles, int sourceYear, @Nullable Integer periodFrom,
		@Nullable Integer periodTo, @Nullable PartialDate issued, @Nullable PartialDate effective, PolicyStatus status,
		List<PolicyDate> dates, String summary, @Nullable String chineseSummary, @Nullable String remark,
		@Nullable String chineseRemark, @Nullable String purpose, @Nullable String scope,
		List<ProvisionDetail> provisions, List<Reference> agencies, List<Reference> organizations,
		List<Reference> relations, List<Comparison> comparisons, List<Reference> events, List<Reference> news,
		List<Reference> statistics, List<Reference> terms, List<Reference> notes, List<PolicyLink> texts,
		List<Reference> evidence, @Nullable Says<PolicyOverview> says, Origin origin, @Nullable Confidence confidence,
		List<Integer> sourceLines, List<Reference> sections, RecordLinks links) implements Titled, Publishable {

	static PolicyDetail of(Policy policy, RelatedRecords all, PolicyStatus status, Layer layer) {
		RelatedRecords around = all.seen(layer);
		PolicyReading reading = policy.reading(layer);
		Map<String, Provision> told = policy.provisions.stream()
			.collect(Collectors.toMap((provision) -> provision.slug, Function.identity()));
		return new PolicyDetail(policy.slug, reading.title(), policy.established(policy.chineseTitle, layer),
				policy.established(policy.shortTitle, layer), policy.established(policy.shortChineseTitle, layer),
				policy.names.stream().filter((name) -> layer.shows(name.origin())).toList(), reading.type(),
				reading.level(), reading.jurisdiction(), reading.topics(),
				policy.established(policy.documentNumber, layer), policy.established(policy.chineseNumber, layer),
				policy.established(policy.chapters, layer), policy.established(policy.articles, layer), reading.year(),
				reading.periodFrom(), reading.periodTo(), policy.issued(layer), policy.effective(layer),
				status.with(policy, all), policy.dates.stream().filter((date) -> layer.shows(date.basis())).toList(),
				reading.summary(), policy.established(policy.chineseSummary, layer),
				policy.established(policy.remark, layer), policy.established(policy.chineseRemark, layer),
				reading.purpose(), reading.scope(),
				policy.provisions.stream()
					.filter((provision) -> layer.shows(provision.origin))
					.map((provision) -> ProvisionDetail.of(provision, told))
					.toList(),
				around.of(RecordKind.AGENCY), around.of(RecordKind.ORGANIZATION), around.of(RecordKind.POLICY),
				policy.comparisons.stream().map((comparison) -> comparison.in(layer)).toList(),
				around.of(RecordKind.EVENT), around.of(RecordKind.NEWS), around.of(RecordKind.STATISTIC),
				around.of(RecordKind.TERM), around.of(RecordKind.NOTE),
				(layer == Layer.ALL) ? List.copyOf(policy.links) : List.of(), around.of(RecordKind.EVIDENCE),
				(layer == Layer.ALL) ? Says.document(PolicyOverview.of(policy, all)) : null, policy.origin,
				policy.confidence, List.of(policy.sourceLines), around.of(RecordKind.SECTION),
				RecordKind.POLICY.links(policy.slug));
	}

	/**
	 * What people call it, in the language that is read.
	 */
	public String called(Locale reader) {
		String called = reader.getLanguage().equals("zh") ? this.shortChineseTitle : this.shortTitle;
		return (called != null) ? called : title(reader);
	}

	/**
	 * The bodies that issued it or, where none is known to have, those that adopted it.
	 */
	public List<Reference> issuers() {
		return PolicyCitation.issuers(this.agencies);
	}

	/**
	 * How many doubts about it are grave.
	 */
	public long disputed() {
		return this.notes.stream().filter((note) -> "high".equals(note.remark())).count();
	}

	/**
	 * What the article says of which the document speaks.
	 * @param told the slug of what the document says
	 */
	public List<ProvisionDetail> restating(String told) {
		return this.provisions.stream()
			.filter((provision) -> provision.says() != null
					&& provision.says().document().stream().anyMatch((said) -> said.slug().equals(told)))
			.toList();
	}

	/**
	 * The first text of a kind; null where none is known.
	 */
	private @Nullable PolicyLink text(PolicyLink.Kind kind) {
		return texts(kind).stream().findFirst().orElse(null);
	}

	/**
	 * Where to read the official text.
	 */
	public @Nullable PolicyLink officialText() {
		return text(PolicyLink.Kind.OFFICIAL_TEXT);
	}

	/**
	 * Where to read it in English.
	 */
	public @Nullable PolicyLink inEnglish() {
		PolicyLink official = text(PolicyLink.Kind.OFFICIAL_TRANSLATION);
		return (official != null) ? official : text(PolicyLink.Kind.TRANSLATION);
	}

	/**
	 * The milestones that have a date, in the order of the first.
	 */
	public List<Milestone> milestones() {
		return this.dates.stream().map(PolicyDate::milestone).distinct().toList();
	}

	/**
	 * The doubts about one field.
	 */
	public List<Reference> notesOn(String field) {
		return this.notes.stream().filter((note) -> note.role().equals(field)).toList();
	}

	/**
	 * The dates given for one milestone, those of the document first.
	 */
	public List<PolicyDate> dates(Milestone milestone) {
		return this.dates.stream()
			.filter((date) -> date.milestone() == milestone)
			.sorted(Comparator.comparing(PolicyDate::basis))
			.toList();
	}

	/**
	 * What kinds of text are known to stand somewhere, in the order of the first.
	 */
	public List<PolicyLink.Kind> textKinds() {
		return this.texts.stream().map(PolicyLink::kind).distinct().toList();
	}

	/**
	 * The texts of one kind.
	 */
	public List<PolicyLink> texts(PolicyLink.Kind kind) {
		return this.texts.stream().filter((text) -> text.kind() == kind).toList();
	}

	/**
	 * The foreign instruments it is compared with, in the order of the first.
	 */
	public List<String> instruments() {
		return this.comparisons.stream().map(Comparison::named).distinct().toList();
	}

	/**
	 * The comparisons with one foreign instrument.
	 */
	public List<Comparison> comparisons(String named) {
		return this.comparisons.stream().filter((comparison) -> comparison.named().equals(named)).toList();
	}

	/**
	 * Whom and what it covers, by its articles.
	 */
	public List<ProvisionDetail> scopes() {
		return provisions(ProvisionKind.SCOPE);
	}

	/**
	 * The provisions of one kind, as the page groups them.
	 */
	public List<ProvisionDetail> provisions(ProvisionKind kind) {
		return this.provisions.stream().filter((provision) -> provision.kind() == kind).toList();
	}

	/**
	 * Where it is to be had as a citation.
	 */
	@JsonProperty
	public CitationLinks citation() {
		return CitationLinks.of(this.links);
	}

	@Override
	public CitedWork work() {
		return PolicyCitation.of(this);
	}

	@Override
	public LinkedData linked() {
		return PolicyLinkedData.of(this);
	}

	@Override
	public MarkdownDocument markdown(MessageSource messages) {
		return PolicyMarkdown.of(this, new PolicyLabels(messages));
	}

}
