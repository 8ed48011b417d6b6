package org.policychronicle.export;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.policychronicle.developer.JsonSchemas;
import org.policychronicle.listing.RecordCollection;
import org.policychronicle.record.DataVersion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

/**
 * Works out the dictionary from all the data when it is first asked for, and keeps it for
 * as long as that is the data.
 */
@Service
class Dictionaries {

	private final List<RecordCollection<?, ?>> collections;

	private final JsonSchemas schemas;

	private final DataVersion version;

	private final MessageSource messages;

	private final JsonMapper mapper;

	private volatile @Nullable Dictionary known;

	Dictionaries(List<RecordCollection<?, ?>> collections, JsonSchemas schemas, DataVersion version,
			MessageSource messages, JsonMapper mapper) {
		this.collections = collections.stream().sorted(Comparator.comparing(RecordCollection::name)).toList();
		this.schemas = schemas;
		this.version = version;
		this.messages = messages;
		this.mapper = mapper;
	}

	Dictionary current() {
		Dictionary dictionary = this.known;
		return isCurrent(dictionary) ? dictionary : workOut();
	}

	/**
	 * The fields and what they mean, without a count of anything.
	 */
	Dictionary meanings() {
		return tally().dictionary(this.version, this.messages);
	}

	/**
	 * All that is held, in an order that does not change.
	 */
	List<RecordCollection<?, ?>> collections() {
		return this.collections;
	}

	/**
	 * A count of the fields that has seen nothing yet.
	 */
	Tally tally() {
		return new Tally(this.collections, this.schemas);
	}

	/**
	 * What a count that has seen all the data amounts to.
	 */
	Dictionary of(Tally tally) {
		Dictionary dictionary = tally.dictionary(this.version, this.messages);
		this.known = dictionary;
		return dictionary;
	}

	private synchronized Dictionary workOut() {
		Dictionary dictionary = this.known;
		if (isCurrent(dictionary)) {
			return dictionary;
		}
		Tally tally = tally();
		for (RecordCollection<?, ?> collection : this.collections) {
			collection.records(this.version.day())
				.forEach((record) -> tally.addWhole(collection.whole(), json(record)));
			if (collection.listed() != collection.whole()) {
				collection.list(this.version.day())
					.forEach((record) -> tally.addListed(collection.listed(), json(record)));
			}
		}
		return of(tally);
	}

	private boolean isCurrent(@Nullable Dictionary dictionary) {
		return dictionary != null && dictionary.version().equals(this.version.value());
	}

	private JsonNode json(Object record) {
		return this.mapper.valueToTree(record);
	}

}
