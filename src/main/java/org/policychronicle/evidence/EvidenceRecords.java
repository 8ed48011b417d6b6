package org.policychronicle.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** All evidence of the record. */
interface EvidenceRecords extends Repository<Evidence, Long>, JpaSpecificationExecutor<Evidence> {

	Optional<Evidence> findBySlug(String slug);

	List<Evidence> findBySlugInOrderByKindAscPublisherAscSlugAsc(Collection<String> slugs, Limit most);

}
