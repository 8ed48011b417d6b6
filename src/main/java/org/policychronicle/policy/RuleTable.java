package org.policychronicle.policy;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.policychronicle.web.Facet;
import org.policychronicle.web.TimeScale;

/**
 * The timeline by rule: a row for each instrument, grouped by theme.
 *
 * @param groups the themes that have any
 * @param scale where the days are
 * @param today where today is, in per cent
 * @param total how many instruments there are
 * @param choices by what they can be chosen: theme, body and status, each with the number
 * that it would show
 */
public record RuleTable(List<RuleGroup> groups, TimeScale scale, double today, long total, List<Facet> choices) {

	/** As many rows are as high as a card. */
	private static final int CARD = 6;

	private static final Set<String> BESIDE = Set.of("superseded", "repealed", "not-binding", "unknown", "draft");

	RuleTable withChoices(List<Facet> choices) {
		return new RuleTable(this.groups, this.scale, this.today, this.total, choices);
	}

	/**
	 * All rows.
	 */
	public List<RuleRow> rows() {
		return this.groups.stream().flatMap((group) -> group.rows().stream()).toList();
	}

	/**
	 * The slugs of all rows.
	 */
	public List<String> slugs() {
		return rows().stream().map(RuleRow::slug).toList();
	}

	/**
	 * Whether the rows of a theme are so near the end that their cards stand above them.
	 */
	public boolean isLow(RuleGroup group) {
		int after = this.groups.subList(this.groups.indexOf(group) + 1, this.groups.size())
			.stream()
			.mapToInt((other) -> other.rows().size())
			.sum();
		return after < CARD && this.groups.indexOf(group) > 0;
	}

	/**
	 * By what instruments can be chosen, without what none has.
	 */
	public Facet.@Nullable Value chosen(Facet facet) {
		return facet.values().stream().filter(Facet.Value::selected).findFirst().orElse(null);
	}

	/**
	 * Where today is, if the days shown have it.
	 */
	public boolean hasToday() {
		return this.today > 0 && this.today < 100;
	}

	/**
	 * What is not shown and can be: each status with its number.
	 */
	public List<Facet.Value> beside() {
		return this.choices.stream()
			.filter((choice) -> choice.parameter().equals("status"))
			.flatMap((choice) -> choice.values().stream())
			.filter((value) -> BESIDE.contains(value.value()) && !value.selected())
			.toList();
	}

	/**
	 * The latest steps of all rows up to today, the newest first.
	 * @param most how many at most
	 */
	public List<Latest> latest(int most) {
		return rows().stream()
			.flatMap((row) -> row.life()
				.steps()
				.stream()
				.filter((step) -> !step.date().day().isAfter(row.status().asOf()))
				.map((step) -> new Latest(row, step)))
			.sorted(Comparator.comparing((Latest latest) -> latest.step().date().day()).reversed())
			.limit(most)
			.toList();
	}

	/**
	 * A step of an instrument.
	 *
	 * @param rule the instrument
	 * @param step the step
	 */
	public record Latest(RuleRow rule, LifeLine.Step step) {

		/**
		 * How the sheet of styles shows the step.
		 */
		public String look() {
			return switch (this.step.name()) {
				case "draft" -> "draft";
				case "effective", "amended" -> "in";
				case "superseded", "repealed" -> "old";
				default -> "iss";
			};
		}

	}

}
