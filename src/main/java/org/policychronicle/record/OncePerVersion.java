package org.policychronicle.record;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * What is worked out once for each version of the data, when it is first asked for.
 *
 * @param <T> what is worked out
 */
public final class OncePerVersion<T> {

	private final DataVersion version;

	private final Supplier<T> source;

	private volatile @Nullable Kept<T> kept;

	/**
	 * Knows nothing yet.
	 * @param version the version of the data
	 * @param source works it out from the data
	 */
	public OncePerVersion(DataVersion version, Supplier<T> source) {
		this.version = version;
		this.source = source;
	}

	/**
	 * What is true of the data as they are.
	 */
	public T get() {
		Kept<T> known = this.kept;
		if (known == null || !known.version().equals(this.version.value())) {
			known = new Kept<>(this.version.value(), this.source.get());
			this.kept = known;
		}
		return known.value();
	}

	/** What was true of one version. */
	private record Kept<T>(String version, T value) {

	}

}
