package org.policychronicle.timeline;

import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All events of the record. */
interface TimelineEvents extends Repository<TimelineEvent, Long>, JpaSpecificationExecutor<TimelineEvent> {

	Optional<TimelineEvent> findBySlug(String slug);

	List<TimelineEvent> findBy(Sort order, Limit most);

	@Query("""
			select new org.policychronicle.timeline.YearStrip$YearCount(year(event.date.day), count(event))
			from TimelineEvent event group by year(event.date.day)
			""")
	List<YearStrip.YearCount> countByYear();

}
