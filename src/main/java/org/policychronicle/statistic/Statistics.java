package org.policychronicle.statistic;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** All figures and targets of the record. */
interface Statistics extends Repository<Statistic, Long>, JpaSpecificationExecutor<Statistic> {

}
