package org.policychronicle.news;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.policychronicle.record.DateOrder;
import org.policychronicle.record.PartialDate;
import org.policychronicle.web.BadParameterException;
import org.policychronicle.web.Text;

/**
 * Which news are asked for; every part is optional.
 *
 * @param kind news, or reading that the overview recommends
 * @param year the year in which it appeared
 * @param publisher slugs of organizations, any of which published it
 * @param from the year, month or day before which it must not have appeared
 * @param to the year, month or day after which it must not have appeared
 * @param policy slug of a policy that it names
 * @param agency slug of a public body that it names
 * @param q words that must all occur in its title or the name of its publisher
 * @param sort the order; newest first where not given. A month or year without a day
 * comes after the days inside it when the newest is first and before them when the oldest
 * is, and the slug breaks ties
 */
record NewsFilter(@Nullable NewsKind kind, @Nullable @Min(1900) @Max(2100) Integer year, List<String> publisher,
		@Nullable PartialDate from, @Nullable PartialDate to, @Nullable String policy, @Nullable String agency,
		@Nullable @Size(max = 200) String q, @Nullable DateOrder sort) {

	NewsFilter {
		publisher = Text.slugs(publisher);
		policy = Text.slugOrNull(policy);
		agency = Text.slugOrNull(agency);
		q = Text.orNull(q);
		BadParameterException.requireOrdered("from", from, "to", to);
	}

	/**
	 * The slugs of all records that it names.
	 */
	List<String> named() {
		return Stream.concat(this.publisher.stream(), Stream.of(this.policy, this.agency).filter(Objects::nonNull))
			.toList();
	}

	public DateOrder order() {
		return (this.sort != null) ? this.sort : DateOrder.NEWEST;
	}

	/**
	 * All news.
	 */
	static NewsFilter everything() {
		return new NewsFilter(null, null, List.of(), null, null, null, null, null, null);
	}

}
