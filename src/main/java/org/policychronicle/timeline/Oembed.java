package org.policychronicle.timeline;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How another site shows the timeline where its author pastes the address, as oEmbed
 * says.
 *
 * @param version the version of oEmbed
 * @param type the sort of thing it is
 * @param title what it shows
 * @param provider the name of this site
 * @param home its address
 * @param html the frame
 * @param width how wide it is, in pixels
 * @param height how high it is, in pixels
 */
record Oembed(String version, String type, String title, @JsonProperty("provider_name") String provider,
		@JsonProperty("provider_url") String home, String html, int width, int height) {

	private static final int WIDTH = 720;

	private static final int HEIGHT = 520;

	/**
	 * The frame of an address in the room that there is.
	 */
	static Oembed of(String title, String provider, String home, String frame, int mostWidth, int mostHeight) {
		int width = Math.min(WIDTH, mostWidth);
		int height = Math.min(HEIGHT, mostHeight);
		String html = "<iframe src=\"%s\" title=\"%s\" width=\"%d\" height=\"%d\" style=\"border:0\" loading=\"lazy\"></iframe>"
			.formatted(frame.replace("&", "&amp;"), title, width, height);
		return new Oembed("1.0", "rich", title, provider, home, html, width, height);
	}

}
