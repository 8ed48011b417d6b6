package org.policychronicle.organization;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
import org.springframework.stereotype.Service;

/** Answers every question about organizations, for the page and the API alike. */
@Service
class OrganizationService
		extends RecordService<Organization, OrganizationFilter, OrganizationSummary, OrganizationDetail> {

	private static final List<Dimension<Organization>> DIMENSIONS = List.of(Dimension.of("kind"),
			Dimension.of("platformYear"));

	private static final int MOST_AT_ONCE = 5;

	OrganizationService(Organizations organizations, RecordReader reader) {
		super(RecordKind.ORGANIZATION, Organization.class, OrganizationSummary.class, OrganizationDetail.class,
				organizations, reader.few(MOST_AT_ONCE));
	}

	@Override
	protected OrganizationFilter everything() {
		return new OrganizationFilter(null, null, null);
	}

	@Override
	protected Conditions<Organization> conditions(OrganizationFilter filter) {
		return new Conditions<Organization>().is("kind", filter.kind())
			.is("platformYear", filter.platformYear())
			.add("q", filter.q(), this::words);
	}

	// those with a platform first, in the order in which they got it, then by the names
	// that the reader sees
	@Override
	protected Sort order() {
		boolean chinese = LocaleContextHolder.getLocale().getLanguage().equals("zh");
		return Sort.by(Sort.Order.asc("platformYear").nullsLast(),
				Sort.Order.asc(chinese ? "chineseOrder" : "englishOrder"), Sort.Order.asc("slug"));
	}

	@Override
	protected Description describe(Description description, OrganizationFilter filter) {
		return description.with("OrganizationKind", filter.kind())
			.range("platformYear", filter.platformYear(), filter.platformYear())
			.with("q", filter.q());
	}

	@Override
	protected List<Dimension<Organization>> dimensions() {
		return DIMENSIONS;
	}

	@Override
	protected List<Facet> facets(OrganizationFilter filter, Map<String, Map<String, Long>> found, Labels labels) {
		return List.of(labels.facet("kind", OrganizationKind.values(), found.get("kind"), filter.kind()),
				labels.years("platformYear", found.get("platformYear"), filter.platformYear()));
	}

	@Override
	protected Set<RecordKind> shown() {
		return EnumSet.of(RecordKind.POLICY);
	}

	@Override
	protected long id(Organization organization) {
		return organization.id;
	}

	@Override
	protected OrganizationSummary summary(Organization organization, RelatedRecords around) {
		return OrganizationSummary.of(organization, around);
	}

	@Override
	protected OrganizationDetail detail(Organization organization, RelatedRecords around) {
		return OrganizationDetail.of(organization, around);
	}

}
