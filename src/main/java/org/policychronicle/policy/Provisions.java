package org.policychronicle.policy;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

/** All provisions of all policies. */
interface Provisions extends Repository<Provision, Long> {

	@EntityGraph(attributePaths = "policy")
	Optional<Provision> findBySlug(String slug);

	List<Provision> findBySlugIn(Collection<String> slugs);

	@EntityGraph(attributePaths = "policy")
	List<Provision> findByPolicyIdInAndSubjectNotNullAndKindInOrderByPosition(Collection<Long> policies,
			Collection<ProvisionKind> kinds, Limit most);

}
