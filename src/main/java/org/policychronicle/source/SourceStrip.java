package org.policychronicle.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.policychronicle.record.Slugged;

/**
 * The source document as a strip, one field a line, coloured by what the line is and
 * whether a record has taken it up.
 *
 * @param sections its sections, in order
 */
record SourceStrip(List<Part> sections) {

	private static final int LINE = 7;

	static SourceStrip of(SourceDetail source) {
		return new SourceStrip(source.sections().stream().map(Part::of).toList());
	}

	public int width() {
		return this.sections.stream().mapToInt(Part::width).sum();
	}

	/**
	 * How many lines there are of each state.
	 */
	public List<Count> counts() {
		return Arrays.stream(State.values())
			.map((state) -> new Count(state, runs().filter((run) -> run.state() == state).mapToInt(Run::lines).sum()))
			.toList();
	}

	private Stream<Run> runs() {
		return this.sections.stream().flatMap((section) -> section.runs().stream());
	}

	/** What becomes of a line. */
	enum State implements Slugged {

		CITED("cited", "line-cited"), UNCITED("uncited", "line-uncited"), LEAD_IN("lead-in", "line-lead-in"),
		HEADING("heading", "line-heading");

		private final String slug;

		private final String look;

		State(String slug, String look) {
			this.slug = slug;
			this.look = look;
		}

		@Override
		public String slug() {
			return this.slug;
		}

		@Override
		public String messageKey() {
			return "LineState." + this.slug;
		}

		/**
		 * Its class in the stylesheet.
		 */
		public String look() {
			return this.look;
		}

		private static State of(SourceLine line) {
			return switch (line.role()) {
				case HEADING -> HEADING;
				case LEAD_IN -> LEAD_IN;
				case STATEMENT -> line.isTaken() ? CITED : UNCITED;
			};
		}

	}

	/** How many lines are in a state. */
	record Count(State state, int lines) {

	}

	/** Lines that follow one another in the same state. */
	record Run(State state, int first, int lines) {

		public int x() {
			return (this.first - 1) * LINE;
		}

		public int width() {
			return this.lines * LINE;
		}

	}

	/** A section with its runs. */
	record Part(SourceSection section, List<Run> runs) {

		private static Part of(SourceSection section) {
			List<Run> runs = new ArrayList<>();
			for (SourceLine line : section.lines()) {
				Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
				State state = State.of(line);
				if (last != null && last.state() == state && last.first() + last.lines() == line.line()) {
					runs.set(runs.size() - 1, new Run(state, last.first(), last.lines() + 1));
				}
				else {
					runs.add(new Run(state, line.line(), 1));
				}
			}
			return new Part(section, runs);
		}

		int width() {
			return (this.section.lastLine() - this.section.firstLine() + 1) * LINE;
		}

	}

}
