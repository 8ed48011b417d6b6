package org.policychronicle.policy;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

/** All policies of the record. */
interface Policies extends Repository<Policy, Long> {

	@EntityGraph(attributePaths = { "comparisons", "links" })
	Optional<Policy> findBySlug(String slug);

	@EntityGraph(attributePaths = "comparisons")
	List<Policy> findBySlugIn(List<String> slugs);

	List<Policy> findAllBySlugIn(List<String> slugs);

}
