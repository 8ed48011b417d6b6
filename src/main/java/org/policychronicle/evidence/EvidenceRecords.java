package org.policychronicle.evidence;

import java.util.Collection;
import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** All evidence of the record. */
interface EvidenceRecords extends Repository<Evidence, Long>, JpaSpecificationExecutor<Evidence> {

	List<Evidence> findBySlugInOrderByKindAscPublisherAscSlugAsc(Collection<String> slugs, Limit most);

}
