package org.policychronicle.note;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** All data notes of the record. */
interface Notes extends Repository<Note, Long>, JpaSpecificationExecutor<Note> {

}
