package org.policychronicle.policy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.policychronicle.listing.RecordCollection;
import org.policychronicle.record.Batches;
import org.policychronicle.record.ChinaDay;
import org.policychronicle.record.FilterMatches;
import org.policychronicle.record.Layer;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.RecordName;
import org.policychronicle.record.RecordNames;
import org.policychronicle.record.RecordNotFoundException;
import org.policychronicle.record.Records;
import org.policychronicle.record.References;
import org.policychronicle.record.RelatedRecords;
import org.policychronicle.web.Description;
import org.policychronicle.web.Paging;
import org.policychronicle.web.Results;
import org.roaringbitmap.RoaringBitmap;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers every question about policies, for the page and the API alike. */
@Service
@Transactional(readOnly = true)
public class PolicyService extends RecordCollection<PolicySummary, PolicyDetail> {

	private static final Set<RecordKind> CITED = EnumSet.of(RecordKind.AGENCY, RecordKind.NOTE);

	private static final Set<RecordKind> TOLD = EnumSet.of(RecordKind.AGENCY, RecordKind.NOTE, RecordKind.POLICY);

	private final Policies policies;

	private final RecordNames names;

	private final References references;

	private final PolicyIndex index;

	private final PolicyFacets facets;

	private final PolicyCards cards;

	private final Batches batches;

	private final MessageSource messages;

	private final Clock clock;

	PolicyService(Policies policies, RecordNames names, References references, PolicyIndex index, PolicyFacets facets,
			PolicyCards cards, Batches batches, MessageSource messages, Clock clock) {
		super(RecordKind.POLICY.collection(), PolicySummary.class, PolicyDetail.class);
		this.policies = policies;
		this.names = names;
		this.references = references;
		this.index = index;
		this.facets = facets;
		this.cards = cards;
		this.batches = batches;
		this.messages = messages;
		this.clock = clock;
	}

	/**
	 * The policies that a filter lets through, one page of them, and how they divide.
	 * @throws org.policychronicle.record.UnknownRecordException if the filter names an
	 * agency that does not exist
	 */
	Results<PolicySummary> search(PolicyFilter filter, Paging paging) {
		return search(filter, paging, filter.policyOrder()).results();
	}

	/**
	 * The same as a page shows it: also by year, by status and as cards.
	 */
	PolicyList list(PolicyFilter filter, Paging paging) {
		Found found = search(filter, paging, filter.policyOrder());
		return new PolicyList(found.results(), this.facets.chart(filter, found.sets(), found.demands()),
				found.demands().without("status").getLongCardinality(),
				this.cards.of(found.policies(), found.results().items()));
	}

	/**
	 * The same for a feed: the latest changed first, unless an order is asked for.
	 */
	Results<PolicySummary> follow(PolicyFilter filter, Paging paging) {
		return search(filter, paging, (filter.sort() != null) ? filter.policyOrder() : PolicyOrder.CHANGED).results();
	}

	private Found search(PolicyFilter filter, Paging paging, PolicyOrder order) {
		List<RecordName> known = this.names.offered(RecordKind.AGENCY, filter.agency());
		List<RecordName> agencies = this.names.require("agency", known, filter.agency());
		LocalDate day = day(filter);
		PolicySets sets = this.index.current();
		FilterMatches demands = PolicyConditions.of(filter, sets, agencies, day, this.index.withWords(filter.q()));
		RoaringBitmap found = demands.all();
		List<Policy> page = this.batches.atOnce(Policy.class, sets.page(found, order, paging.offset(), paging.limit()));
		List<PolicySummary> items = summaries(page, sets, day, filter.layer());
		Results<PolicySummary> results = paging.results(found.getLongCardinality(), describe(filter, agencies), items);
		return new Found(sets, demands, page, results.withFacets(this.facets.of(filter, sets, demands, known, day))
			.withRemedies(demands::withoutEach));
	}

	/**
	 * The policies that a filter lets through with their dates alone, one page of them.
	 * @throws org.policychronicle.record.UnknownRecordException if the filter names an
	 * agency that does not exist
	 */
	Results<DatedPolicy> dated(PolicyFilter filter, Paging paging) {
		List<RecordName> agencies = this.names.require("agency", RecordKind.AGENCY, filter.agency());
		PolicySets sets = this.index.current();
		RoaringBitmap found = found(filter, agencies, sets);
		List<Long> ids = sets.page(found, filter.policyOrder(), paging.offset(), paging.limit());
		return paging.results(found.getLongCardinality(), describe(filter, agencies),
				this.batches.atOnce(Policy.class, ids)
					.stream()
					.map((policy) -> DatedPolicy.of(policy, filter.layer()))
					.toList());
	}

	/**
	 * All policies that a filter lets through.
	 * @throws org.policychronicle.record.UnknownRecordException if the filter names an
	 * agency that does not exist
	 */
	Records<PolicySummary> all(PolicyFilter filter) {
		List<RecordName> agencies = this.names.require("agency", RecordKind.AGENCY, filter.agency());
		PolicySets sets = this.index.current();
		RoaringBitmap found = found(filter, agencies, sets);
		return this.batches.of(Policy.class, sets.all(found, filter.policyOrder()),
				(policies) -> summaries(policies, sets, day(filter), filter.layer()));
	}

	@Override
	public Records<PolicySummary> list(LocalDate day) {
		return all(PolicyFilter.everything(day));
	}

	@Override
	public Records<PolicyDetail> records(LocalDate day) {
		PolicySets sets = this.index.current();
		return this.batches.of(Policy.class, sets.all(sets.everything, PolicyFilter.everything(day).policyOrder()),
				(policies) -> details(policies, EnumSet.allOf(RecordKind.class), day, Layer.ALL));
	}

	/**
	 * The policies that a filter lets through with the bodies behind them and the doubts
	 * about them, one page of them.
	 * @throws org.policychronicle.record.UnknownRecordException if the filter names an
	 * agency that does not exist
	 */
	List<PolicyDetail> cited(PolicyFilter filter, Paging paging) {
		List<RecordName> agencies = this.names.require("agency", RecordKind.AGENCY, filter.agency());
		PolicySets sets = this.index.current();
		List<Long> ids = sets.page(found(filter, agencies, sets), filter.policyOrder(), paging.offset(),
				paging.limit());
		return details(this.batches.atOnce(Policy.class, ids), CITED, day(filter), filter.layer());
	}

	/**
	 * The policies that a filter lets through with the bodies behind them, the doubts
	 * about them and what took their place, one page of them.
	 * @throws org.policychronicle.record.UnknownRecordException if the filter names an
	 * agency that does not exist
	 */
	Results<PolicyDetail> told(PolicyFilter filter, Paging paging) {
		List<RecordName> agencies = this.names.require("agency", RecordKind.AGENCY, filter.agency());
		PolicySets sets = this.index.current();
		RoaringBitmap found = found(filter, agencies, sets);
		List<Long> ids = sets.page(found, filter.policyOrder(), paging.offset(), paging.limit());
		return paging.results(found.getLongCardinality(), describe(filter, agencies),
				details(this.batches.atOnce(Policy.class, ids), TOLD, day(filter), filter.layer()));
	}

	/**
	 * Policies by their slugs, told in the same way; those that do not exist are left
	 * out.
	 */
	List<PolicyDetail> told(List<String> slugs, @Nullable LocalDate day) {
		return details(this.policies.findBySlugIn(slugs), TOLD, (day != null) ? day : today(), Layer.ALL);
	}

	/**
	 * All policies that a filter lets through, as they are cited.
	 * @throws org.policychronicle.record.UnknownRecordException if the filter names an
	 * agency that does not exist
	 */
	Records<PolicyDetail> cited(PolicyFilter filter) {
		List<RecordName> agencies = this.names.require("agency", RecordKind.AGENCY, filter.agency());
		PolicySets sets = this.index.current();
		RoaringBitmap found = found(filter, agencies, sets);
		return this.batches.of(Policy.class, sets.all(found, filter.policyOrder()),
				(policies) -> details(policies, CITED, day(filter), filter.layer()));
	}

	private List<PolicyDetail> details(List<Policy> policies, Set<RecordKind> wanted, LocalDate day, Layer layer) {
		Map<Long, RelatedRecords> around = around(policies, wanted);
		PolicySets sets = this.index.current();
		return policies.stream()
			.map((policy) -> PolicyDetail.of(policy, around.getOrDefault(policy.id, RelatedRecords.NONE),
					sets.lives(layer).of(policy.id, day), layer))
			.toList();
	}

	private RoaringBitmap found(PolicyFilter filter, List<RecordName> agencies, PolicySets sets) {
		return PolicyConditions.of(filter, sets, agencies, day(filter), this.index.withWords(filter.q())).all();
	}

	private LocalDate day(PolicyFilter filter) {
		return (filter.asOf() != null) ? filter.asOf() : today();
	}

	@Override
	public PolicyDetail find(String slug) {
		return find(slug, new AsOf(null, null));
	}

	/**
	 * One policy with all that is around it.
	 * @param slug its slug
	 * @param view the day for which its status is worked out, and the layers to show
	 * @throws RecordNotFoundException if no policy has that slug
	 */
	PolicyDetail find(String slug, AsOf view) {
		Policy policy = this.policies.findBySlug(slug)
			.filter((found) -> view.layer().shows(found.origin))
			.orElseThrow(() -> new RecordNotFoundException(RecordKind.POLICY, slug));
		return PolicyDetail.of(policy, this.references.around(RecordKind.POLICY, policy.id),
				this.index.current().lives(view.layer()).of(policy.id, (view.asOf() != null) ? view.asOf() : today()),
				view.layer());
	}

	private List<PolicySummary> summaries(List<Policy> found, PolicySets sets, LocalDate day, Layer layer) {
		Map<Long, RelatedRecords> around = around(found, EnumSet.of(RecordKind.AGENCY, RecordKind.POLICY));
		return found.stream()
			.map((policy) -> PolicySummary.of(policy, around.getOrDefault(policy.id, RelatedRecords.NONE),
					sets.lives(layer).of(policy.id, day), layer))
			.toList();
	}

	private Map<Long, RelatedRecords> around(Collection<Policy> policies, Set<RecordKind> wanted) {
		return this.references.around(RecordKind.POLICY, policies.stream().map((policy) -> policy.id).toList(), wanted);
	}

	private LocalDate today() {
		return ChinaDay.today(this.clock);
	}

	private String describe(PolicyFilter filter, List<RecordName> agencies) {
		String bodies = RecordName.titles(agencies);
		String role = (filter.role() != null) ? "role." + filter.role().slug() : "agency";
		return Description.of(this.messages, "policies")
			.with("PolicyType", filter.type())
			.with(role, (bodies == null && filter.role() != null) ? anyBody() : bodies)
			.range("year." + filter.yearMeaning().slug(), filter.firstYear(), filter.lastYear())
			.with("LegalLevel", filter.level())
			.with("Topic", filter.topic())
			.with("Jurisdiction", filter.jurisdiction())
			.with("Status", filter.status())
			.with("Origin", filter.origin())
			.with("Layer", (filter.layer() == Layer.DOCUMENT) ? filter.layer() : null)
			.with("asOf", filter.asOf())
			.with("q", filter.q())
			.toString();
	}

	private String anyBody() {
		return this.messages.getMessage("description.some-body", null, LocaleContextHolder.getLocale());
	}

	/**
	 * What a search found.
	 *
	 * @param sets in what it was sought
	 * @param demands what was demanded
	 * @param policies the policies of the page
	 * @param results the same as they are shown
	 */
	private record Found(PolicySets sets, FilterMatches demands, List<Policy> policies,
			Results<PolicySummary> results) {

	}

}
