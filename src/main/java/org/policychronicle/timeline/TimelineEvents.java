package org.policychronicle.timeline;

import java.util.List;
import java.util.Optional;

import org.policychronicle.record.Origin;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All events of the record. */
interface TimelineEvents extends Repository<TimelineEvent, Long>, JpaSpecificationExecutor<TimelineEvent> {

	Optional<TimelineEvent> findBySlug(String slug);

	List<TimelineEvent> findByOriginNot(Origin origin, Sort order, Limit most);

	@Query("""
			select new org.policychronicle.timeline.YearStrip$YearCount(year(event.date.day), count(event))
			from TimelineEvent event where event.origin <> org.policychronicle.record.Origin.REPLACED
			group by year(event.date.day)
			""")
	List<YearStrip.YearCount> countByYear();

}
