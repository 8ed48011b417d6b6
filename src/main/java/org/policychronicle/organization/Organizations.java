package org.policychronicle.organization;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** All organizations of the record. */
interface Organizations extends Repository<Organization, Long>, JpaSpecificationExecutor<Organization> {

}
