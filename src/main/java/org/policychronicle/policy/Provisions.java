package org.policychronicle.policy;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** All provisions of all policies. */
interface Provisions extends Repository<Provision, Long>, JpaSpecificationExecutor<Provision> {

	@EntityGraph(attributePaths = "policy")
	Optional<Provision> findBySlug(String slug);

	List<Provision> findBySlugIn(Collection<String> slugs);

	@EntityGraph(attributePaths = "policy")
	List<Provision> findByPolicyIdInAndSubjectNotNullAndKindInOrderByPosition(Collection<Long> policies,
			Collection<ProvisionKind> kinds, Limit most);

	@Override
	@EntityGraph(attributePaths = "policy")
	Page<Provision> findAll(Specification<Provision> specification, Pageable page);

}
