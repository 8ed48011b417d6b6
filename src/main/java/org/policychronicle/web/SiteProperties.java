package org.policychronicle.web;

import java.net.URI;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the site is found by others, for what needs whole addresses.
 *
 * @param baseUrl the address of the front page
 */
@ConfigurationProperties("chronicle")
public record SiteProperties(@DefaultValue("http://localhost:8080") URI baseUrl) {

}
