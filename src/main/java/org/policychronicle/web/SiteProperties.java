package org.policychronicle.web;

import java.net.URI;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the site is, as the world knows it: absolute addresses are made from this and
 * never from what a request claims.
 *
 * @param baseUrl the address of the front page, without a slash at its end
 */
@ConfigurationProperties("chronicle")
public record SiteProperties(@DefaultValue("http://localhost:8080") URI baseUrl) {

	/**
	 * The absolute address of a path of this site.
	 */
	public String address(String path) {
		return this.baseUrl.toString().replaceFirst("/$", "") + path;
	}

}
