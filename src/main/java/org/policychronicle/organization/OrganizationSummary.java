package org.policychronicle.organization;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.Origin;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.RecordLinks;
import org.policychronicle.record.Reference;
import org.policychronicle.record.RelatedRecords;
import org.policychronicle.record.Titled;

/**
 * An organization as a list shows it.
 *
 * @param slug its slug
 * @param name its name in English
 * @param chineseName its name in Chinese, where known
 * @param kind what sort of organization it is
 * @param description what the overview says of it, in our words; null where it only names
 * it
 * @param chineseDescription the same in Chinese
 * @param platformField the field of its open innovation platform; null where it has none
 * or the overview names none
 * @param platformYear the year in which that platform began; null where it has none
 * @param policies the policies it has a part in, each with its role
 * @param origin where it comes from: the 2024 overview or other sources
 * @param sourceLines the lines of the 2024 overview it rests on
 * @param links where it is found
 */
record OrganizationSummary(String slug, String name, @Nullable String chineseName, OrganizationKind kind,
		@Nullable String description, @Nullable String chineseDescription, @Nullable String platformField,
		@Nullable Integer platformYear, List<Reference> policies, Origin origin, List<Integer> sourceLines,
		RecordLinks links) implements Titled {

	static OrganizationSummary of(Organization organization, RelatedRecords around) {
		return new OrganizationSummary(organization.slug, organization.name, organization.chineseName,
				organization.kind, organization.description, organization.chineseDescription,
				organization.platformField, organization.platformYear, around.of(RecordKind.POLICY),
				organization.origin, List.of(organization.sourceLines),
				RecordKind.ORGANIZATION.links(organization.slug));
	}

	@Override
	public String title() {
		return this.name;
	}

	@Override
	public @Nullable String chineseTitle() {
		return this.chineseName;
	}

}
