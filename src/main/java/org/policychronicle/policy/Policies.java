package org.policychronicle.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All policies of the record. */
interface Policies extends Repository<Policy, Long>, JpaSpecificationExecutor<Policy> {

	@EntityGraph(attributePaths = { "comparisons", "links" })
	Optional<Policy> findBySlug(String slug);

	@EntityGraph(attributePaths = { "comparisons", "links" })
	List<Policy> findBySlugIn(List<String> slugs);

	List<Policy> findByEffectiveDayLessThanEqualOrderByEffectiveDayDescSlug(LocalDate day);

	@Query("select policy.sourceYear, count(*) from Policy policy group by policy.sourceYear")
	List<YearCount> countBySourceYear();

	/** How many policies a year has. */
	record YearCount(int year, long number) {

	}

}
