package org.policychronicle.timeline;

import java.util.ArrayList;
import java.util.List;

import org.policychronicle.web.TimeAxis;

/**
 * The rows of one lane while it is laid out: each item goes into the first row in which
 * it finds room, with its label if there is room for that too.
 */
class PictureRows {

	static final int ROW = 20;

	static final double LEAST_WIDTH = 10;

	private static final double GAP = 6;

	private final List<Double> ends = new ArrayList<>();

	private final List<PictureMark> marks = new ArrayList<>();

	private final TimeAxis axis;

	private final int top;

	private final int most;

	private final double longest;

	private int bare;

	private boolean full;

	/**
	 * Begins a lane.
	 * @param axis the axis
	 * @param top where its first row is
	 * @param most how many rows it may have
	 * @param longest how wide a label may be
	 */
	PictureRows(TimeAxis axis, int top, int most, double longest) {
		this.axis = axis;
		this.top = top;
		this.most = most;
		this.longest = longest;
	}

	/**
	 * Places the next item, in the order of their beginnings.
	 */
	void place(PictureItem item) {
		double end = this.axis.x(item.stop().plusDays(1));
		double x = Math.min(this.axis.x(item.start()), this.axis.width() - LEAST_WIDTH);
		double width = Math.round(Math.max(LEAST_WIDTH, end - x) * 10) / 10.0;
		if (item.count() > 1) {
			add(new PictureMark(item, x, width, 0, item.title(), x + width / 2, false), free(x));
			return;
		}
		String label = PictureText.cut(item.title(), Math.max(this.longest, width - 2 * GAP));
		double length = PictureText.width(label);
		boolean inside = length + 2 * GAP <= width;
		boolean before = !inside && x + width + GAP + length > this.axis.width();
		double labelX = inside ? x + GAP : before ? x - GAP : x + width + GAP;
		PictureMark labelled = new PictureMark(item, x, width, 0, label, labelX, before);
		int row = free(labelled.left());
		if (row < this.most && labelled.left() >= 0) {
			add(labelled, row);
			return;
		}
		this.bare++;
		add(new PictureMark(item, x, width, 0, null, x, false), free(x));
	}

	/**
	 * Whether everything found a row, and most of it its label.
	 */
	boolean isLegible() {
		return !this.full && this.bare * 3 <= this.marks.size();
	}

	List<PictureMark> marks() {
		return this.marks;
	}

	int height() {
		return this.ends.size() * ROW;
	}

	private void add(PictureMark mark, int row) {
		this.full |= row >= this.most;
		if (row == this.ends.size()) {
			this.ends.add(0.0);
		}
		this.ends.set(row, mark.right() + ((mark.item().count() > 1) ? 0 : GAP));
		this.marks.add(new PictureMark(mark.item(), mark.x(), mark.width(), this.top + row * ROW, mark.label(),
				mark.labelX(), mark.before()));
	}

	private int free(double x) {
		for (int row = 0; row < this.ends.size(); row++) {
			if (this.ends.get(row) <= x) {
				return row;
			}
		}
		return this.ends.size();
	}

}
