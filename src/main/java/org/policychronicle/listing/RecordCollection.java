package org.policychronicle.listing;

import java.time.LocalDate;

import org.policychronicle.record.Records;

/**
 * All records of one kind, as the service of a feature gives them away in bulk and one by
 * one.
 *
 * @param <S> the view of a record in a list
 * @param <D> the view of a record with all that is around it
 */
public abstract class RecordCollection<S, D> {

	private final String name;

	private final Class<S> listed;

	private final Class<D> whole;

	protected RecordCollection(String name, Class<S> listed, Class<D> whole) {
		this.name = name;
		this.listed = listed;
		this.whole = whole;
	}

	/**
	 * The last part of the collection's address.
	 */
	public String name() {
		return this.name;
	}

	/**
	 * The class of the view of a record in a list.
	 */
	public Class<S> listed() {
		return this.listed;
	}

	/**
	 * The class of the view of a record with all that is around it.
	 */
	public Class<D> whole() {
		return this.whole;
	}

	/**
	 * Every record as the list of the collection shows it, in the order of that list.
	 * @param day the day for which is worked out what depends on one
	 */
	public abstract Records<S> list(LocalDate day);

	/**
	 * The same records, each as it is shown on its own.
	 * @param day the day for which is worked out what depends on one
	 */
	public abstract Records<D> records(LocalDate day);

	/**
	 * One record with all that is around it, as it is seen today.
	 * @throws org.policychronicle.record.RecordNotFoundException if none has that slug
	 * @throws UnsupportedOperationException where records of this kind have no slug
	 */
	public D find(String slug) {
		throw new UnsupportedOperationException(this.name + " are not found by a slug");
	}

}
