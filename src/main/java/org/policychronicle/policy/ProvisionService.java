package org.policychronicle.policy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.policychronicle.listing.RecordCollection;
import org.policychronicle.record.Batches;
import org.policychronicle.record.ChinaDay;
import org.policychronicle.record.FilterMatches;
import org.policychronicle.record.Layer;
import org.policychronicle.record.Origin;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.RecordName;
import org.policychronicle.record.RecordNames;
import org.policychronicle.record.RecordNotFoundException;
import org.policychronicle.record.Records;
import org.policychronicle.record.ValueSets;
import org.policychronicle.web.Description;
import org.policychronicle.web.Paging;
import org.policychronicle.web.Results;
import org.roaringbitmap.RoaringBitmap;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads every duty, ban, right, principle and target across all policies. */
@Service
@Transactional(readOnly = true)
class ProvisionService extends RecordCollection<ProvisionSummary, ProvisionSummary> {

	private final Provisions provisions;

	private final RecordNames names;

	private final ProvisionFacets facets;

	private final PolicyIndex index;

	private final Batches batches;

	private final MessageSource messages;

	private final Clock clock;

	ProvisionService(Provisions provisions, RecordNames names, ProvisionFacets facets, PolicyIndex index,
			Batches batches, MessageSource messages, Clock clock) {
		super(RecordKind.PROVISION.collection(), ProvisionSummary.class, ProvisionSummary.class);
		this.provisions = provisions;
		this.names = names;
		this.facets = facets;
		this.index = index;
		this.batches = batches;
		this.messages = messages;
		this.clock = clock;
	}

	/**
	 * The provisions that a filter lets through, one page of them, and how they divide.
	 * @throws org.policychronicle.record.UnknownRecordException if the filter names a
	 * policy or an agency that does not exist
	 */
	Results<ProvisionSummary> search(ProvisionFilter filter, Paging paging) {
		List<RecordName> allPolicies = this.names.offered(RecordKind.POLICY, filter.policy());
		List<RecordName> allAgencies = this.names.offered(RecordKind.AGENCY, filter.agency());
		List<RecordName> policies = this.names.require("policy", allPolicies, filter.policy());
		List<RecordName> agencies = this.names.require("agency", allAgencies, filter.agency());
		LocalDate day = day(filter.asOf());
		PolicySets sets = this.index.current();
		StatusSets lives = sets.lives(filter.layer());
		FilterMatches matches = matches(filter, sets, policies, agencies, lives.on(day));
		RoaringBitmap found = matches.all();
		List<Long> ids = Arrays.stream(sets.provisions.page(found, filter.layer(), paging.offset(), paging.limit()))
			.boxed()
			.toList();
		return paging
			.results(found.getLongCardinality(), describe(filter, policies, agencies),
					summaries(this.batches.atOnce(Provision.class, ids, "policy"), lives, day, filter.layer()))
			.withFacets(this.facets.of(filter, sets.provisions, matches, allPolicies, allAgencies, lives.on(day)))
			.withRemedies(matches::withoutEach);
	}

	/**
	 * All provisions that a filter lets through.
	 * @throws org.policychronicle.record.UnknownRecordException if the filter names a
	 * policy or an agency that does not exist
	 */
	Records<ProvisionSummary> all(ProvisionFilter filter) {
		LocalDate day = day(filter.asOf());
		PolicySets sets = this.index.current();
		StatusSets lives = sets.lives(filter.layer());
		RoaringBitmap found = matches(filter, sets, this.names.require("policy", RecordKind.POLICY, filter.policy()),
				this.names.require("agency", RecordKind.AGENCY, filter.agency()), lives.on(day))
			.all();
		long[] ids = sets.provisions.page(found, filter.layer(), 0, found.getCardinality());
		return this.batches.of(Provision.class, ids, (provisions) -> summaries(provisions, lives, day, filter.layer()),
				"policy");
	}

	@Override
	public Records<ProvisionSummary> list(LocalDate day) {
		return all(ProvisionFilter.everything(day));
	}

	@Override
	public Records<ProvisionSummary> records(LocalDate day) {
		return list(day);
	}

	@Override
	public ProvisionSummary find(String slug) {
		return find(slug, new AsOf(null, null));
	}

	/**
	 * One provision.
	 * @throws RecordNotFoundException if no provision has that slug
	 */
	ProvisionSummary find(String slug, AsOf view) {
		return this.provisions.findBySlug(slug)
			.filter((provision) -> view.layer().shows(provision.origin) || provision.origin == Origin.REPLACED)
			.map((provision) -> summaries(List.of(provision), this.index.current().lives(view.layer()),
					day(view.asOf()), view.layer())
				.get(0))
			.orElseThrow(() -> new RecordNotFoundException(RecordKind.PROVISION, slug));
	}

	private List<ProvisionSummary> summaries(List<Provision> provisions, StatusSets lives, LocalDate day, Layer layer) {
		Set<String> restated = provisions.stream()
			.flatMap((provision) -> Arrays.stream(provision.restates))
			.collect(Collectors.toSet());
		Map<String, Provision> told = restated.isEmpty() ? Map.of()
				: this.provisions.findBySlugIn(restated)
					.stream()
					.collect(Collectors.toMap((provision) -> provision.slug, Function.identity()));
		return provisions.stream()
			.map((provision) -> ProvisionSummary.of(provision, lives.of(provision.policy.id, day), layer, told))
			.toList();
	}

	private LocalDate day(@Nullable LocalDate asked) {
		return (asked != null) ? asked : ChinaDay.today(this.clock);
	}

	private FilterMatches matches(ProvisionFilter filter, PolicySets sets, List<RecordName> policies,
			List<RecordName> agencies, ValueSets statuses) {
		return ProvisionMatches.of(filter, sets.provisions, policies, agencies, statuses,
				this.index.provisionsWithWords(filter.q()));
	}

	private String describe(ProvisionFilter filter, List<RecordName> policies, List<RecordName> agencies) {
		return Description.of(this.messages, "provisions")
			.with("ProvisionKind", filter.kind())
			.with("Topic", filter.topic())
			.with("Addressee", filter.addressee())
			.with("DutySubject", filter.subject())
			.with("DutyTrigger", filter.trigger())
			.with("policy", RecordName.titles(policies))
			.with("article", filter.article())
			.with("policy-agency", RecordName.titles(agencies))
			.with("policy-status", filter.status())
			.with("Origin", filter.origin())
			.with("Layer", (filter.layer() == Layer.DOCUMENT) ? filter.layer() : null)
			.with("asOf", filter.asOf())
			.with("q", filter.q())
			.toString();
	}

}
