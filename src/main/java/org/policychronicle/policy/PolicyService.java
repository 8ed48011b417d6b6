package org.policychronicle.policy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.policychronicle.listing.RecordCollection;
import org.policychronicle.record.Batches;
import org.policychronicle.record.ChinaDay;
import org.policychronicle.record.FilterMatches;
import org.policychronicle.record.Layer;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.RecordNotFoundException;
import org.policychronicle.record.Records;
import org.policychronicle.record.References;
import org.policychronicle.record.RelatedRecords;
import org.policychronicle.web.Paging;
import org.policychronicle.web.Results;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers every question about policies, for the page and the API alike. */
@Service
@Transactional(readOnly = true)
public class PolicyService extends RecordCollection<PolicySummary, PolicyDetail> {

	private static final Set<RecordKind> CITED = EnumSet.of(RecordKind.AGENCY, RecordKind.NOTE);

	private static final Set<RecordKind> TOLD = EnumSet.of(RecordKind.AGENCY, RecordKind.NOTE, RecordKind.POLICY);

	private final Policies policies;

	private final References references;

	private final PolicyIndex index;

	private final PolicySelector selector;

	private final PolicyFacets facets;

	private final PolicyCards cards;

	private final Batches batches;

	private final Clock clock;

	PolicyService(Policies policies, References references, PolicyIndex index, PolicySelector selector,
			PolicyFacets facets, PolicyCards cards, Batches batches, Clock clock) {
		super(RecordKind.POLICY.collection(), PolicySummary.class, PolicyDetail.class);
		this.policies = policies;
		this.references = references;
		this.index = index;
		this.selector = selector;
		this.facets = facets;
		this.cards = cards;
		this.batches = batches;
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
		FilterMatches matches = found.chosen().matches();
		return new PolicyList(found.results(), this.facets.chart(filter, found.chosen().sets(), matches),
				matches.without("status").getLongCardinality(),
				this.cards.of(found.policies(), found.results().items()));
	}

	/**
	 * The same for a feed: the latest changed first, unless an order is asked for.
	 */
	Results<PolicySummary> follow(PolicyFilter filter, Paging paging) {
		return search(filter, paging, (filter.sort() != null) ? filter.policyOrder() : PolicyOrder.CHANGED).results();
	}

	private Found search(PolicyFilter filter, Paging paging, PolicyOrder order) {
		PolicySelection chosen = this.selector.selectOffering(filter);
		List<Policy> page = this.batches.atOnce(Policy.class, chosen.page(order, paging));
		return new Found(chosen, page,
				chosen.results(paging, summaries(page, chosen))
					.withFacets(this.facets.of(filter, chosen.sets(), chosen.matches(), chosen.offered(), chosen.day()))
					.withRemedies(chosen.matches()::withoutEach));
	}

	/**
	 * The policies that a filter lets through with their dates alone, one page of them.
	 * @throws org.policychronicle.record.UnknownRecordException if the filter names an
	 * agency that does not exist
	 */
	Results<DatedPolicy> dated(PolicyFilter filter, Paging paging) {
		PolicySelection chosen = this.selector.select(filter);
		return chosen.results(paging,
				this.batches.atOnce(Policy.class, chosen.page(paging))
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
		PolicySelection chosen = this.selector.select(filter);
		return this.batches.of(Policy.class, chosen.all(), (policies) -> summaries(policies, chosen));
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
		PolicySelection chosen = this.selector.select(filter);
		return details(this.batches.atOnce(Policy.class, chosen.page(paging)), CITED, chosen.day(), chosen.layer());
	}

	/**
	 * The policies that a filter lets through with the bodies behind them, the doubts
	 * about them and what took their place, one page of them.
	 * @throws org.policychronicle.record.UnknownRecordException if the filter names an
	 * agency that does not exist
	 */
	Results<PolicyDetail> told(PolicyFilter filter, Paging paging) {
		PolicySelection chosen = this.selector.select(filter);
		return chosen.results(paging,
				details(this.batches.atOnce(Policy.class, chosen.page(paging)), TOLD, chosen.day(), chosen.layer()));
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
		PolicySelection chosen = this.selector.select(filter);
		return this.batches.of(Policy.class, chosen.all(),
				(policies) -> details(policies, CITED, chosen.day(), chosen.layer()));
	}

	private List<PolicyDetail> details(List<Policy> policies, Set<RecordKind> wanted, LocalDate day, Layer layer) {
		Map<Long, RelatedRecords> around = around(policies, wanted);
		PolicySets sets = this.index.current();
		return policies.stream()
			.map((policy) -> PolicyDetail.of(policy, around.getOrDefault(policy.id, RelatedRecords.NONE),
					sets.lives(layer).of(policy.id, day), layer))
			.toList();
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

	private List<PolicySummary> summaries(List<Policy> found, PolicySelection chosen) {
		Map<Long, RelatedRecords> around = around(found, EnumSet.of(RecordKind.AGENCY, RecordKind.POLICY));
		Layer layer = chosen.layer();
		return found.stream()
			.map((policy) -> PolicySummary.of(policy, around.getOrDefault(policy.id, RelatedRecords.NONE),
					chosen.sets().lives(layer).of(policy.id, chosen.day()), layer))
			.toList();
	}

	private Map<Long, RelatedRecords> around(Collection<Policy> policies, Set<RecordKind> wanted) {
		return this.references.around(RecordKind.POLICY, policies.stream().map((policy) -> policy.id).toList(), wanted);
	}

	private LocalDate today() {
		return ChinaDay.today(this.clock);
	}

	/**
	 * What a search found.
	 *
	 * @param chosen what the filter lets through
	 * @param policies the policies of the page
	 * @param results the same as they are shown
	 */
	private record Found(PolicySelection chosen, List<Policy> policies, Results<PolicySummary> results) {

	}

}
