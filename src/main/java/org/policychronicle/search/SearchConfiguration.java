package org.policychronicle.search;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.handler.MappedInterceptor;

/** Puts the limit of a search before everything that looks for words. */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

	// the addresses are mapped before there is a database
	@Bean
	static MappedInterceptor frequentWords(@Lazy JdbcClient jdbc) {
		return new MappedInterceptor(new String[] { "/**" }, new FrequentWords(jdbc));
	}

}
