package org.policychronicle.timeline;

import java.util.Optional;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** All events of the record. */
interface TimelineEvents extends Repository<TimelineEvent, Long>, JpaSpecificationExecutor<TimelineEvent> {

	Optional<TimelineEvent> findBySlug(String slug);

}
