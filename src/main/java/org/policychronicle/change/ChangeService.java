package org.policychronicle.change;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.policychronicle.listing.RecordCollection;
import org.policychronicle.record.Batches;
import org.policychronicle.record.Conditions;
import org.policychronicle.record.Records;
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
public class ChangeService extends RecordCollection<ChangeRecord, ChangeRecord> {

	private static final int LATEST = 10;

	private static final Sort LATEST_FIRST = Sort.by(Sort.Order.desc("changedAt"), Sort.Order.desc("id"));

	private final Changes changes;

	private final Batches batches;

	private final MessageSource messages;

	ChangeService(Changes changes, Batches batches, MessageSource messages) {
		super("changes", ChangeRecord.class, ChangeRecord.class);
		this.changes = changes;
		this.batches = batches;
		this.messages = messages;
	}

	/**
	 * The changes that a filter lets through, one page of them, the latest first.
	 */
	Results<ChangeRecord> search(ChangeFilter filter, Paging paging) {
		Page<Change> page = this.changes.findAll(wanted(filter), paging.in(LATEST_FIRST));
		String description = Description.of(this.messages, "changes")
			.with("kind", filter.kind())
			.with("record", filter.record())
			.with("since", filter.since())
			.toString();
		return Results.of(page, description, page.map(ChangeRecord::of).getContent());
	}

	/**
	 * All changes that a filter lets through, the latest first.
	 */
	Records<ChangeRecord> all(ChangeFilter filter) {
		return this.batches.of(Change.class, wanted(filter), LATEST_FIRST,
				(changes) -> changes.stream().map(ChangeRecord::of).toList());
	}

	@Override
	public Records<ChangeRecord> list(LocalDate day) {
		return all(new ChangeFilter(null, null, null));
	}

	@Override
	public Records<ChangeRecord> records(LocalDate day) {
		return list(day);
	}

	/**
	 * The latest changes.
	 */
	public List<ChangeRecord> latest() {
		return search(new ChangeFilter(null, null, null), new Paging(1, LATEST)).items();
	}

	private static Specification<Change> wanted(ChangeFilter filter) {
		return new Conditions<Change>()
			.add("since", filter.since(),
					(day) -> (change, query, builder) -> builder.greaterThanOrEqualTo(change.get("changedAt"),
							day.atStartOfDay(ZoneOffset.UTC).toInstant()))
			.add("kind", filter.kind(),
					(kind) -> (change, query, builder) -> builder.equal(change.get("recordKind"), kind.slug()))
			.add("record", filter.record(),
					(slug) -> (change, query, builder) -> builder.equal(change.get("recordSlug"), slug))
			.all();
	}

}
