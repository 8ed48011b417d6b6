package org.policychronicle.agency;

import java.util.Optional;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** All public bodies of the record. */
interface Agencies extends Repository<Agency, Long>, JpaSpecificationExecutor<Agency> {

	Optional<Agency> findBySlug(String slug);

}
