package org.policychronicle.timeline;

import org.jspecify.annotations.Nullable;

/**
 * An item in its place on the picture.
 *
 * @param item what it stands for
 * @param x where it begins
 * @param width how wide it is: as wide as its date is uncertain
 * @param y its upper edge
 * @param label its title, shortened; null where there is no room
 * @param labelX where the label stands
 * @param before whether the label ends there rather than beginning
 */
record PictureMark(PictureItem item, double x, double width, int y, @Nullable String label, double labelX,
		boolean before) {

	/**
	 * Its class in the stylesheet.
	 */
	public String look() {
		return (this.item.count() > 1) ? "many" : this.item.isPoint() ? "point" : "stretch";
	}

	/**
	 * The language of its title; null for a number, which speaks the reader's.
	 */
	public @Nullable String language() {
		return (this.item.count() > 1) ? null : "en";
	}

	public String address() {
		return this.item.address();
	}

	public String text() {
		return this.item.text();
	}

	/**
	 * The upper edge of what is drawn: a number needs more height than a dot.
	 */
	public int top() {
		return (this.item.count() > 1) ? this.y : this.y + 3;
	}

	public int height() {
		return (this.item.count() > 1) ? 16 : 10;
	}

	public String anchor() {
		return (this.item.count() > 1) ? "middle" : this.before ? "end" : "start";
	}

	public int labelY() {
		return this.y + 12;
	}

	/**
	 * Where it begins, label included.
	 */
	double left() {
		return this.before ? this.labelX - PictureText.width(this.label) : this.x;
	}

	/**
	 * Where it ends, label included.
	 */
	double right() {
		return (this.label != null && !this.before && this.item.count() == 1)
				? Math.max(this.x + this.width, this.labelX + PictureText.width(this.label)) : this.x + this.width;
	}

}
