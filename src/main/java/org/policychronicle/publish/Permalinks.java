package org.policychronicle.publish;

import org.policychronicle.web.SiteProperties;

/** Makes whole addresses of paths on this site, for what is read away from it. */
record Permalinks(SiteProperties site) {

	/**
	 * The whole address of a path; what is whole already stays as it is.
	 */
	String of(String path) {
		return path.startsWith("/") ? this.site.address(path) : path;
	}

}
