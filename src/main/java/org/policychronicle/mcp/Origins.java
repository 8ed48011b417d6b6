package org.policychronicle.mcp;

import java.net.URI;

import org.jspecify.annotations.Nullable;
import org.policychronicle.web.SiteProperties;

/**
 * Keeps the pages of other sites from using a reader's browser to ask here, as the
 * protocol demands. Programs send no {@code Origin}.
 */
record Origins(SiteProperties site) {

	boolean allow(@Nullable String origin) {
		if (origin == null) {
			return true;
		}
		URI here = URI.create(this.site.address("/"));
		return origin.equalsIgnoreCase(here.getScheme() + "://" + here.getAuthority());
	}

}
