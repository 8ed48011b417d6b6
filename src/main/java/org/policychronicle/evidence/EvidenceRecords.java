package org.policychronicle.evidence;

import java.util.Optional;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** All evidence of the record. */
interface EvidenceRecords extends Repository<Evidence, Long>, JpaSpecificationExecutor<Evidence> {

	Optional<Evidence> findBySlug(String slug);

}
