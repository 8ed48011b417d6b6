package org.policychronicle.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the site must be told about itself.
 *
 * @param baseUrl the address at which the public reaches it, without a slash at the end
 */
@ConfigurationProperties("chronicle")
public record SiteProperties(@DefaultValue("http://localhost:8080") String baseUrl) {

	public SiteProperties {
		baseUrl = baseUrl.replaceFirst("/+$", "");
	}

}
