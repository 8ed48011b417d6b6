package org.policychronicle.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.policychronicle.web.TimeStep;

/**
 * A lane of the timeline, with its marks in rows that do not overlap. Where it is too
 * crowded for that, the fullest periods become one mark each, fewer and fewer being drawn
 * apart until the lane is legible.
 *
 * @param name the message key of its name
 * @param y its upper edge
 * @param marks its marks
 * @param height how high it is
 */
record PictureLane(String name, int y, List<PictureMark> marks, int height) {

	private static final int HEAD = 22;

	private static final int MOST_ROWS = 10;

	private static final List<Attempt> ATTEMPTS = List.of(new Attempt(340, Integer.MAX_VALUE),
			new Attempt(214, Integer.MAX_VALUE), new Attempt(214, 6), new Attempt(214, 3), new Attempt(214, 1));

	private static final Comparator<PictureItem> ORDER = Comparator.comparing(PictureItem::start)
		.thenComparing(PictureItem::stop)
		.thenComparing(PictureItem::title)
		.thenComparing(PictureItem::address);

	static PictureLane of(String name, int y, List<PictureItem> items, PictureFrame frame) {
		PictureRows rows = null;
		for (Attempt attempt : ATTEMPTS) {
			rows = new PictureRows(frame.axis(), y + HEAD, MOST_ROWS, attempt.longest());
			merge(items, attempt.apart(), frame).stream().sorted(ORDER).forEach(rows::place);
			if (rows.isLegible()) {
				break;
			}
		}
		return new PictureLane(name, y, rows.marks(), HEAD + rows.height() + 6);
	}

	public int textY() {
		return this.y + 15;
	}

	private static List<PictureItem> merge(List<PictureItem> items, int apart, PictureFrame frame) {
		if (items.size() <= apart) {
			return items;
		}
		List<TimeStep> steps = frame.steps(items);
		Map<Period, List<PictureItem>> periods = new LinkedHashMap<>();
		for (PictureItem item : items) {
			periods.computeIfAbsent(Period.of(item, steps), (period) -> new ArrayList<>()).add(item);
		}
		List<PictureItem> merged = new ArrayList<>();
		periods.forEach((period, within) -> {
			if (within.size() > apart) {
				merged.add(frame.several(within, period.step(), period.start()));
			}
			else {
				merged.addAll(within);
			}
		});
		return merged;
	}

	/** How wide a label may be, and how many items of a period may be drawn apart. */
	private record Attempt(double longest, int apart) {

	}

	/**
	 * The shortest period in which an item lies as a whole, the longest where it is in
	 * none.
	 */
	private record Period(TimeStep step, LocalDate start) {

		static Period of(PictureItem item, List<TimeStep> steps) {
			TimeStep fitting = steps.stream()
				.filter((step) -> step.start(item.start()).equals(step.start(item.stop())))
				.findFirst()
				.orElse(steps.get(steps.size() - 1));
			return new Period(fitting, fitting.start(item.start()));
		}

	}

}
