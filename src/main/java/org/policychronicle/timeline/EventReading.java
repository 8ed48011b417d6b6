package org.policychronicle.timeline;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.policychronicle.record.Milestone;
import org.policychronicle.record.PartialDate;

/**
 * The values of an event itself in one reading: that of the record, or that of the source
 * document.
 *
 * @param slug its slug
 * @param title what happened
 * @param details more of it
 * @param kind what it is about
 * @param milestone the step in the life of an instrument that it is, if it is one
 * @param date when it happened or began
 * @param end when it ended; null where it is no span
 */
@Embeddable
record EventReading(String slug, String title, String details, @Enumerated(EnumType.STRING) EventKind kind,
		@Nullable @Enumerated(EnumType.STRING) Milestone milestone, PartialDate date, @Nullable PartialDate end) {
}
