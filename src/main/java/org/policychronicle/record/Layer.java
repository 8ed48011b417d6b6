package org.policychronicle.record;

/**
 * Which layers a reader wants to see: both, or what the source document says and nothing
 * else.
 */
public enum Layer implements Slugged {

	ALL("all"), DOCUMENT("document");

	private final String slug;

	Layer(String slug) {
		this.slug = slug;
	}

	@Override
	public String slug() {
		return this.slug;
	}

	/**
	 * Whether a value of that origin belongs to it.
	 */
	public boolean shows(Origin origin) {
		return this == ALL || origin == Origin.DOCUMENT;
	}

}
