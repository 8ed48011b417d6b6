package org.policychronicle.database;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.api.callback.Callback;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Keeps who writes apart from who reads, and lets no reader wait long.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ServingProperties.class)
class ServingConfiguration {

	@Bean
	static BeanPostProcessor steadyPool() {
		return new BeanPostProcessor() {

			@Override
			public Object postProcessBeforeInitialization(Object bean, String name) {
				if (bean instanceof HikariDataSource pool) {
					pool.setDataSource(new SteadyDataSource(
							new DriverManagerDataSource(pool.getJdbcUrl(), pool.getDataSourceProperties())));
				}
				return bean;
			}

		};
	}

	@Bean
	Callback readerGrants(JdbcConnectionDetails reader, FlywayConnectionDetails owner) {
		return new ReaderGrants(reader, owner);
	}

	@Bean
	FlywayMigrationStrategy migrations(DataSource source) {
		return new Migrations(source);
	}

	@Bean
	RequestDeadline requestDeadline(DataSource source, ServingProperties properties) {
		return new RequestDeadline(source, properties.patience());
	}

}
