package org.policychronicle.database;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.flyway.autoconfigure.FlywayProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.StringUtils;

/**
 * Uses the database that somebody named. Who owns its tables may be another than who
 * reads them; where only one is named, it does both.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(AddressGiven.class)
@EnableConfigurationProperties(FlywayProperties.class)
class GivenDatabaseConfiguration {

	@Bean
	FlywayConnectionDetails owner(FlywayProperties flyway, JdbcConnectionDetails reader) {
		String url = StringUtils.hasText(flyway.getUrl()) ? flyway.getUrl() : reader.getJdbcUrl();
		return StringUtils.hasText(flyway.getUser()) ? new Owner(url, flyway.getUser(), flyway.getPassword())
				: new Owner(url, reader.getUsername(), reader.getPassword());
	}

}
