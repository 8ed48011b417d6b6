package org.policychronicle.policy;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.PartialDate;
import org.policychronicle.record.RecordLinks;
import org.policychronicle.record.Titled;

/**
 * The duties of the instruments in force that bind a service, by subject and instrument.
 * Which instruments bind it is worked out from their topics: a first orientation.
 *
 * @param instruments the instruments, those with the most duties first
 * @param inForce how many instruments in force have duties on record in all
 * @param subjects the subjects on which one of them at least has a duty
 */
record DutyMatrix(List<Instrument> instruments, int inForce, List<Subject> subjects) {

	/**
	 * The slugs of the instruments that apply.
	 */
	public List<String> slugs() {
		return this.instruments.stream().map(Instrument::slug).toList();
	}

	/**
	 * An instrument, as a column.
	 *
	 * @param slug its slug
	 * @param title its short title, or else its title
	 * @param chineseTitle the same in Chinese, where known
	 * @param effective when it entered into force
	 * @param duties how many duties it has here
	 * @param links where it is found
	 */
	record Instrument(String slug, String title, @Nullable String chineseTitle, @Nullable PartialDate effective,
			int duties, RecordLinks links) implements Titled {

	}

	/**
	 * A subject, as a row.
	 *
	 * @param subject the subject
	 * @param stage when it matters
	 * @param cells the duties of each instrument, in the order of the instruments; an
	 * empty list means that none is recorded, which is not to say that there is none
	 */
	record Subject(DutySubject subject, DutyStage stage, List<List<ProvisionSummary>> cells) {

		/**
		 * All its duties, in the order of the instruments.
		 */
		public List<ProvisionSummary> all() {
			return this.cells.stream().flatMap(List::stream).toList();
		}

	}

}
