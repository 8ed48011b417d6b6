package org.policychronicle.timeline;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Which address another site wants to show, and in what room.
 *
 * @param url the address
 * @param maxwidth the most pixels in width; as many as it likes where not given
 * @param maxheight the most pixels in height; as many as it likes where not given
 */
record OembedQuery(@NotNull String url, @Nullable @Min(1) Integer maxwidth, @Nullable @Min(1) Integer maxheight) {

	int width() {
		return (this.maxwidth != null) ? this.maxwidth : Integer.MAX_VALUE;
	}

	int height() {
		return (this.maxheight != null) ? this.maxheight : Integer.MAX_VALUE;
	}

}
