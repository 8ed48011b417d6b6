package org.policychronicle.listing;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

import org.policychronicle.record.Conditions;
import org.policychronicle.record.Dimension;
import org.policychronicle.record.FacetCounts;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.RecordNotFoundException;
import org.policychronicle.record.Records;
import org.policychronicle.record.RelatedRecords;
import org.policychronicle.record.WithWords;
import org.policychronicle.web.Description;
import org.policychronicle.web.Facet;
import org.policychronicle.web.Labels;
import org.policychronicle.web.Paging;
import org.policychronicle.web.Results;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers every question about the records of one kind, for the page and the API alike. A
 * feature says only what can be asked of its records and what its views hold.
 *
 * @param <E> the entity
 * @param <F> what a list can be narrowed by
 * @param <S> the view of a record in a list
 * @param <D> the view of a record with all that is around it
 */
@Transactional(readOnly = true)
public abstract class RecordService<E, F, S, D> extends RecordCollection<S, D> {

	private final RecordKind kind;

	private final Class<E> entity;

	private final JpaSpecificationExecutor<E> repository;

	private final RecordReader reader;

	protected RecordService(RecordKind kind, Class<E> entity, Class<S> listed, Class<D> whole,
			JpaSpecificationExecutor<E> repository, RecordReader reader) {
		super(kind.collection(), listed, whole);
		this.kind = kind;
		this.entity = entity;
		this.repository = repository;
		this.reader = reader;
	}

	/**
	 * The records that a filter lets through, one page of them.
	 */
	public Results<S> search(F filter, Paging paging) {
		Conditions<E> conditions = conditions(filter);
		Page<E> page = this.repository.findAll(conditions.all(), paging.in(order()));
		String description = describe(Description.of(this.reader.messages(), name()), filter).toString();
		Results<S> results = Results.of(page, description, summaries(page.getContent()));
		return dimensions().isEmpty() ? results : divide(results, filter, conditions);
	}

	/**
	 * All records that a filter lets through.
	 */
	public Records<S> all(F filter) {
		return this.reader.batches().of(this.entity, conditions(filter).all(), order(), this::summaries);
	}

	@Override
	public Records<S> list(LocalDate day) {
		return all(everything());
	}

	@Override
	public Records<D> records(LocalDate day) {
		return this.reader.batches()
			.of(this.entity, Specification.unrestricted(), order(),
					(records) -> views(records, EnumSet.allOf(RecordKind.class), this::detail));
	}

	@Override
	public D find(String slug) {
		E record = this.repository.findOne((each, query, builder) -> builder.equal(each.get("slug"), slug))
			.orElseThrow(() -> new RecordNotFoundException(this.kind, slug));
		return detail(record, this.reader.references().around(this.kind, id(record)));
	}

	/**
	 * A filter that lets every record through.
	 */
	protected abstract F everything();

	/**
	 * What a filter matches.
	 */
	protected abstract Conditions<E> conditions(F filter);

	/**
	 * Demands that a search for a text finds the record.
	 */
	protected Specification<E> words(String text) {
		return WithWords.of(this.kind, text);
	}

	/**
	 * The order of the list, which has to be total.
	 */
	protected abstract Sort order();

	/**
	 * Completes the sentence over a list.
	 */
	protected abstract Description describe(Description description, F filter);

	/**
	 * The kinds of record that a list shows around each.
	 */
	protected abstract Set<RecordKind> shown();

	/**
	 * The identifier of a record, which no view shows.
	 */
	protected abstract long id(E record);

	/**
	 * A record as a list shows it.
	 */
	protected abstract S summary(E record, RelatedRecords around);

	/**
	 * A record as it is shown on its own.
	 */
	protected abstract D detail(E record, RelatedRecords around);

	/**
	 * Along what a list divides; nothing where it has no facets.
	 */
	protected List<Dimension<E>> dimensions() {
		return List.of();
	}

	/**
	 * The facets of a list, one for each dimension.
	 * @param found how many records each value would show, by dimension
	 */
	protected List<Facet> facets(F filter, Map<String, Map<String, Long>> found, Labels labels) {
		return List.of();
	}

	private Results<S> divide(Results<S> results, F filter, Conditions<E> conditions) {
		FacetCounts counts = this.reader.counts();
		return results
			.withFacets(facets(filter, counts.count(this.entity, conditions, dimensions()), this.reader.labels()))
			.withRemedies(() -> counts.without(this.entity, conditions));
	}

	private List<S> summaries(List<E> records) {
		return views(records, shown(), this::summary);
	}

	private <V> List<V> views(List<E> records, Set<RecordKind> wanted, BiFunction<E, RelatedRecords, V> view) {
		Map<Long, RelatedRecords> around = this.reader.references()
			.around(this.kind, records.stream().map(this::id).toList(), wanted);
		return records.stream()
			.map((record) -> view.apply(record, around.getOrDefault(id(record), RelatedRecords.NONE)))
			.toList();
	}

}
