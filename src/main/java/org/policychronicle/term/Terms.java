package org.policychronicle.term;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** All terms of the record. */
interface Terms extends Repository<Term, Long>, JpaSpecificationExecutor<Term> {

}
