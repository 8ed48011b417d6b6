package org.policychronicle.server;

import org.policychronicle.web.PlainErrorPage;
import org.policychronicle.web.PostAddresses;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Sets up the server; told to be of the web, so that slice tests have it too. */
@Configuration(proxyBeanMethods = false)
class ServerConfiguration implements WebMvcConfigurer {

	@Bean
	TomcatCustomizer tomcatCustomizer(PlainErrorPage errorPage, PostAddresses posts) {
		return new TomcatCustomizer(errorPage, posts);
	}

}
