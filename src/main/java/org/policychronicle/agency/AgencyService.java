package org.policychronicle.agency;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.policychronicle.listing.RecordReader;
import org.policychronicle.listing.RecordService;
import org.policychronicle.record.Conditions;
import org.policychronicle.record.Dimension;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.RelatedRecords;
import org.policychronicle.web.Description;
import org.policychronicle.web.Facet;
import org.policychronicle.web.Labels;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;

/** Answers every question about public bodies, for the page and the API alike. */
@Service
class AgencyService extends RecordService<Agency, AgencyFilter, AgencySummary, AgencyDetail> {

	private static final List<Dimension<Agency>> DIMENSIONS = List.of(Dimension.of("kind"), Dimension.of("listed"));

	/** Each may have thousands of records around it, all over a cold disk. */
	private static final int MOST_AT_ONCE = 1;

	private final Agencies agencies;

	private final PolicyYears years;

	AgencyService(Agencies agencies, RecordReader reader, PolicyYears years) {
		super(RecordKind.AGENCY, Agency.class, AgencySummary.class, AgencyDetail.class, agencies,
				reader.few(MOST_AT_ONCE));
		this.agencies = agencies;
		this.years = years;
	}

	/**
	 * The policies by year of the public bodies that a filter lets through.
	 */
	AgencyMatrix matrix(AgencyFilter filter) {
		String role = role(filter);
		return AgencyMatrix.of(this.agencies.findAll(conditions(filter).all(), order()), this.years.byAgency(role),
				this.years.all(role));
	}

	@Override
	protected AgencyFilter everything() {
		return new AgencyFilter(null, null, null, null, null);
	}

	@Override
	protected Conditions<Agency> conditions(AgencyFilter filter) {
		String role = role(filter);
		return new Conditions<Agency>().is("kind", filter.kind())
			.is("listed", (filter.listed() != null) ? filter.listed() == AgencyListing.LISTED : null)
			.is("origin", filter.origin())
			.add("role", role, this::having)
			.add("q", filter.q(), this::words);
	}

	private Specification<Agency> having(String role) {
		Set<Long> ids = this.years.byAgency(role).keySet();
		return (agency, query, builder) -> agency.get("id").in(ids);
	}

	// by the names that the reader sees
	@Override
	protected Sort order() {
		boolean chinese = LocaleContextHolder.getLocale().getLanguage().equals("zh");
		return Sort.by(Sort.Order.asc(chinese ? "chineseOrder" : "englishOrder"), Sort.Order.asc("slug"));
	}

	@Override
	protected Description describe(Description description, AgencyFilter filter) {
		return description.with("AgencyKind", filter.kind())
			.with("AgencyListing", filter.listed())
			.with("Origin", filter.origin())
			.with("AgencyPart", filter.role())
			.with("q", filter.q());
	}

	@Override
	protected List<Dimension<Agency>> dimensions() {
		return DIMENSIONS;
	}

	@Override
	protected List<Facet> facets(AgencyFilter filter, Map<String, Map<String, Long>> found, Labels labels) {
		return List.of(labels.facet("kind", AgencyKind.values(), found.get("kind"), filter.kind()),
				labels.facet("listed", AgencyListing.values(), found.get("listed"), filter.listed()));
	}

	@Override
	protected Set<RecordKind> shown() {
		return EnumSet.noneOf(RecordKind.class);
	}

	@Override
	protected long id(Agency agency) {
		return agency.id;
	}

	@Override
	protected AgencySummary summary(Agency agency, RelatedRecords around) {
		return AgencySummary.of(agency, this.years);
	}

	@Override
	protected AgencyDetail detail(Agency agency, RelatedRecords around) {
		return AgencyDetail.of(agency, around);
	}

	private static @Nullable String role(AgencyFilter filter) {
		return (filter.role() != null) ? filter.role().slug() : null;
	}

}
