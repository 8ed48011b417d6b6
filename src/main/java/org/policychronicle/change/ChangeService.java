package org.policychronicle.change;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.RecordKind;
import org.policychronicle.web.Description;
import org.policychronicle.web.Paging;
import org.policychronicle.web.Results;

import org.springframework.context.MessageSource;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers what changed in the data, for page, API and feed alike. */
@Service
@Transactional(readOnly = true)
public class ChangeService {

	private static final int LATEST = 10;

	private static final Sort LATEST_FIRST = Sort.by(Sort.Order.desc("changedAt"), Sort.Order.desc("id"));

	private final Changes changes;

	private final MessageSource messages;

	ChangeService(Changes changes, MessageSource messages) {
		this.changes = changes;
		this.messages = messages;
	}

	/**
	 * The changes that a filter lets through, one page of them, the latest first.
	 */
	Results<ChangeRecord> search(ChangeFilter filter, Paging paging) {
		Page<Change> page = this.changes.findAll(Specification.allOf(since(filter), kind(filter.kind())),
				paging.in(LATEST_FIRST));
		String description = Description.of(this.messages, "changes")
			.with("kind", filter.kind())
			.with("since", filter.since())
			.toString();
		return Results.of(page, description, page.map(ChangeRecord::of).getContent());
	}

	/**
	 * The latest changes.
	 */
	public List<ChangeRecord> latest() {
		return search(new ChangeFilter(null, null), new Paging(1, LATEST)).items();
	}

	private static Specification<Change> since(ChangeFilter filter) {
		Instant start = (filter.since() != null) ? filter.since().atStartOfDay(ZoneOffset.UTC).toInstant() : null;
		return (change, query, builder) -> (start != null)
				? builder.greaterThanOrEqualTo(change.get("changedAt"), start) : builder.conjunction();
	}

	private static Specification<Change> kind(@Nullable RecordKind kind) {
		return (change, query, builder) -> (kind != null) ? builder.equal(change.get("recordKind"), kind.slug())
				: builder.conjunction();
	}

}
