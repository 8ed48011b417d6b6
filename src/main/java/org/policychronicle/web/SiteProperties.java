package org.policychronicle.web;

import java.net.URI;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;

/**
 * Where the site is, as the world knows it: absolute addresses are made from this and
 * never from what a request claims. Where nothing is set, it is this machine at the port
 * that the server has taken.
 */
@ConfigurationProperties("chronicle")
public class SiteProperties implements ApplicationListener<WebServerInitializedEvent> {

	private static final String HERE = "http://localhost:";

	private final boolean told;

	/**
	 * The address of the site as the world knows it, from which absolute addresses are
	 * made, never from the Host header. Where it is not set, it is http://localhost and
	 * the port that was taken.
	 */
	private volatile String baseUrl;

	/**
	 * Takes the setting.
	 * @param baseUrl the address of the front page, if it is set
	 */
	public SiteProperties(@Nullable URI baseUrl) {
		this.told = baseUrl != null;
		this.baseUrl = (baseUrl != null) ? baseUrl.toString().replaceFirst("/$", "") : HERE + 8080;
	}

	@Override
	public void onApplicationEvent(WebServerInitializedEvent started) {
		// the management port is a server of its own, which has a name
		if (!this.told && started.getApplicationContext().getServerNamespace() == null) {
			this.baseUrl = HERE + started.getWebServer().getPort();
		}
	}

	/**
	 * The absolute address of a path of this site.
	 */
	public String address(String path) {
		return this.baseUrl + path;
	}

}
