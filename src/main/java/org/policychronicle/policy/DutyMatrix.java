package org.policychronicle.policy;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.policychronicle.record.Confidence;
import org.policychronicle.record.PartialDate;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.RecordLinks;
import org.policychronicle.record.Titled;

/**
 * The duties of national instruments in force, by subject and instrument, for whoever
 * offers a service. Which instruments apply to a service is worked out from their topics:
 * a first orientation.
 *
 * @param inForce how many such instruments in force have duties on record in all
 * @param instruments those of them whose duties touch most subjects, which apply before
 * those which do not
 * @param others what else applies to the service, without the duties; empty where nothing
 * is said of it
 * @param subjects the subjects on which one of the instruments at least has a duty
 */
record DutyMatrix(int inForce, List<Instrument> instruments, List<Instrument> others, List<Subject> subjects) {

	/**
	 * The slugs of the instruments that apply.
	 */
	public List<String> slugs() {
		return this.instruments.stream().filter(Instrument::applies).map(Instrument::slug).toList();
	}

	/**
	 * The duties of a row that apply, with their instruments.
	 */
	public List<Stated> stated(Subject row) {
		return IntStream.range(0, this.instruments.size())
			.filter((column) -> this.instruments.get(column).applies())
			.boxed()
			.flatMap((column) -> row.cells()
				.get(column)
				.stream()
				.map((article) -> new Stated(this.instruments.get(column), article)))
			.toList();
	}

	/**
	 * An instrument, as a column.
	 *
	 * @param slug its slug
	 * @param title its short title, or else its title
	 * @param chineseTitle the same in Chinese, where known
	 * @param effective when it entered into force
	 * @param applies whether it applies to the service, by its topics
	 * @param duties how many duties it has here
	 * @param confidence how sure the wording of its duties is, of the least sure
	 * @param links where it is found
	 */
	@Schema(name = "DutyInstrument")
	record Instrument(String slug, String title, @Nullable String chineseTitle, @Nullable PartialDate effective,
			boolean applies, int duties, Confidence confidence, RecordLinks links) implements Titled {

		private static final Pattern KIND = Pattern
			.compile(" (measures|provisions|regulations|rules)$|(暂行|管理)?(办法|规定|条例)$");

		static Instrument of(DutyInstrument instrument, boolean applies) {
			return new Instrument(instrument.slug(), instrument.title(), instrument.chineseTitle(),
					instrument.effective(), applies, instrument.duties(),
					instrument.sure() ? Confidence.HIGH : Confidence.MEDIUM,
					RecordKind.POLICY.links(instrument.slug()));
		}

		/**
		 * Its name at the head of a narrow column, without the kind of instrument.
		 */
		public String head(Locale reader) {
			return KIND.matcher(title(reader)).replaceFirst("");
		}

	}

	/**
	 * A subject, as a row.
	 *
	 * @param subject the subject
	 * @param stage when it matters
	 * @param cells the duties of each instrument, in the order of the instruments; an
	 * empty list means that none is recorded, which is not to say that there is none
	 */
	@Schema(name = "DutyRow")
	record Subject(DutySubject subject, DutyStage stage, List<List<DutyArticle>> cells) {

		boolean isEmpty() {
			return this.cells.stream().allMatch(List::isEmpty);
		}

		/**
		 * One duty for each article of a cell.
		 */
		public Collection<DutyArticle> articles(List<DutyArticle> cell) {
			Map<String, DutyArticle> first = new LinkedHashMap<>();
			cell.forEach((duty) -> first.putIfAbsent(duty.number(), duty));
			return first.values();
		}

	}

	/**
	 * A duty with the instrument that states it.
	 *
	 * @param instrument the instrument
	 * @param article what it demands
	 */
	record Stated(Instrument instrument, DutyArticle article) {

	}

}
