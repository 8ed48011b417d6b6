package org.policychronicle.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.policychronicle.web.TimeAxis.Tick;

/**
 * The timeline as a picture: one axis over the years, months or days, lanes by kind,
 * marks as wide as their dates are uncertain. All places are worked out here, so that the
 * template only draws; a mark that finds no room for its label keeps its name for those
 * who point at it or read it out.
 *
 * @param title what it shows
 * @param from the first day of the axis
 * @param to the last day of the axis
 * @param periods the periods that divide the axis, those without an entry too
 * @param lanes the lanes, from the top
 * @param ways to other spans
 * @param height the height of the picture
 */
record TimelinePicture(String title, String from, String to, List<Period> periods, List<PictureLane> lanes,
		List<PictureFrame.Way> ways, int height) {

	private static final int AXIS = 24;

	private static final int LEAST_HEIGHT = 72;

	/**
	 * Lays out the picture.
	 * @param items what is to be shown, in any order
	 * @param order the lanes, from the top
	 * @param frame what they stand in
	 * @param zoomed whether a span was asked for
	 */
	static TimelinePicture of(List<PictureItem> items, List<String> order, PictureFrame frame, boolean zoomed) {
		Map<String, List<PictureItem>> byLane = items.stream().collect(Collectors.groupingBy(PictureItem::lane));
		List<PictureLane> lanes = new ArrayList<>();
		int y = AXIS;
		for (String lane : order) {
			if (byLane.containsKey(lane)) {
				PictureLane laid = PictureLane.of(lane, y, byLane.get(lane), frame);
				lanes.add(laid);
				y += laid.height();
			}
		}
		List<Period> periods = frame.axis()
			.ticks(frame.locale())
			.stream()
			.map((tick) -> Period.of(tick, items, frame))
			.toList();
		return new TimelinePicture(frame.title(), frame.axis().from().toString(), frame.axis().last().toString(),
				periods, lanes, frame.ways(zoomed), Math.max(y, LEAST_HEIGHT));
	}

	/**
	 * A period of the axis.
	 *
	 * @param tick where it is
	 * @param text its name in full
	 * @param address the picture of it alone
	 * @param empty whether nothing happened in it
	 */
	record Period(Tick tick, String text, String address, boolean empty) {

		private static Period of(Tick tick, List<PictureItem> items, PictureFrame frame) {
			boolean empty = items.stream()
				.noneMatch((item) -> item.touches(tick.span().from().day(), tick.span().to().lastDay()));
			return new Period(tick, frame.text(tick.span()), frame.zoom(tick.span()), empty);
		}

	}

}
