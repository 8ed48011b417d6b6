package org.policychronicle.note;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;

/** That a note doubts one record; of the record only its kind is of interest here. */
@Entity
@Immutable
@Table(name = "note_subject")
class Doubt {

	@Id
	Long id;

	@ManyToOne(fetch = FetchType.LAZY)
	Note note;

	@Formula("""
			case when policy_id is not null then 'policy' when agency_id is not null then 'agency'
			when organization_id is not null then 'organization' when event_id is not null then 'event'
			when news_id is not null then 'news' when statistic_id is not null then 'statistic' else 'term' end""")
	String kind;

}
