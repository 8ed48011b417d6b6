package org.policychronicle.export;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;
import org.policychronicle.developer.JsonSchemas;
import org.policychronicle.listing.RecordCollection;
import org.policychronicle.record.DataVersion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.stereotype.Service;

/**
 * Works out the dictionary from all the data when it is first asked for, and keeps it for
 * as long as that is the data.
 */
@Service
class Dictionaries {

	/** Long enough for all the data of today on a slow machine. */
	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private final List<RecordCollection<?, ?>> collections;

	private final JsonSchemas schemas;

	private final DataVersion version;

	private final MessageSource messages;

	private final JsonMapper mapper;

	private final Executor executor;

	private final Duration patience;

	private volatile @Nullable Dictionary known;

	private @Nullable Count underway;

	@Autowired
	Dictionaries(List<RecordCollection<?, ?>> collections, JsonSchemas schemas, DataVersion version,
			MessageSource messages, JsonMapper mapper, AsyncTaskExecutor applicationTaskExecutor) {
		this(collections, schemas, version, messages, mapper, applicationTaskExecutor, PATIENCE);
	}

	Dictionaries(List<RecordCollection<?, ?>> collections, JsonSchemas schemas, DataVersion version,
			MessageSource messages, JsonMapper mapper, Executor executor, Duration patience) {
		this.collections = collections.stream().sorted(Comparator.comparing(RecordCollection::name)).toList();
		this.schemas = schemas;
		this.version = version;
		this.messages = messages;
		this.mapper = mapper;
		this.executor = executor;
		this.patience = patience;
	}

	/**
	 * The fields, what they mean and how often they hold something.
	 * @throws StillCountedException if the data are so many that they are still being
	 * counted
	 */
	Dictionary current() {
		Dictionary dictionary = this.known;
		return isCurrent(dictionary) ? dictionary : counted();
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

	private Dictionary counted() {
		Count count = underway();
		long left = this.patience.minus(Duration.between(count.begun(), Instant.now())).toMillis();
		try {
			return count.result().get(Math.max(0, left), TimeUnit.MILLISECONDS);
		}
		catch (TimeoutException ex) {
			throw new StillCountedException();
		}
		catch (ExecutionException ex) {
			throw (ex.getCause() instanceof RuntimeException failure) ? failure : new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	// one for all who ask, of a version of the data
	private synchronized Count underway() {
		Count count = this.underway;
		if (count == null || count.result().isDone() || !count.version().equals(this.version.value())) {
			count = new Count(this.version.value(), Instant.now(),
					CompletableFuture.supplyAsync(this::count, this.executor));
			this.underway = count;
		}
		return count;
	}

	private Dictionary count() {
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

	/** All records being counted once. */
	private record Count(String version, Instant begun, CompletableFuture<Dictionary> result) {

	}

}
