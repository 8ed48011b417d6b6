package org.policychronicle.timeline;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * The link that the overview gives with an event, as it stands there.
 *
 * @param label its text; null where it has none
 * @param address its address; null where there is none, and incomplete where the overview
 * cuts it off
 * @param status whether it can be followed
 */
@Embeddable
record EventLink(@Nullable String label, @Nullable String address, @Enumerated(EnumType.STRING) LinkStatus status) {

	/**
	 * Whether the address is whole.
	 */
	public boolean whole() {
		return this.status == LinkStatus.OK;
	}

	/**
	 * Whether the overview gives a link at all.
	 */
	public boolean given() {
		return this.status != LinkStatus.NONE;
	}

	/**
	 * What a reader sees of a whole one.
	 */
	public @Nullable String text() {
		return (this.label != null) ? this.label : this.address;
	}

}
