package org.policychronicle.change;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** All changes of the data. */
interface Changes extends Repository<Change, Long>, JpaSpecificationExecutor<Change> {

}
