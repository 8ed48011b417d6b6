package org.policychronicle.server;

import java.time.Clock;
import java.util.List;

import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import io.micrometer.observation.ObservationRegistry;
import jakarta.servlet.DispatcherType;
import org.policychronicle.record.DataVersion;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.ServerHttpObservationFilter;

/**
 * Puts the kept answers before everything but the headers that each answer carries and
 * the limit of requests; before the language too, since an answer is kept by the address
 * as it was asked for.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CacheProperties.class)
@ConditionalOnBooleanProperty(name = "chronicle.cache.enabled", matchIfMissing = true)
class ResponseCacheConfiguration {

	@Bean
	FilterRegistrationBean<ResponseCacheFilter> renderedAnswers(CacheProperties properties, DataVersion version,
			Clock clock) {
		FilterRegistrationBean<ResponseCacheFilter> filter = new FilterRegistrationBean<>(
				new ResponseCacheFilter(properties.size(), version, clock));
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 4);
		return filter;
	}

	// To observe an answer that is kept costs more than to find it: they are counted by
	// the cache.
	@Bean
	FilterRegistrationBean<ServerHttpObservationFilter> observedRequests(ObservationRegistry observations) {
		FilterRegistrationBean<ServerHttpObservationFilter> filter = new FilterRegistrationBean<>(
				new ServerHttpObservationFilter(observations));
		filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC);
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 6);
		return filter;
	}

	@Bean
	MeterBinder keptAnswers(FilterRegistrationBean<ResponseCacheFilter> filter) {
		return new CaffeineCacheMetrics<>(filter.getFilter().kept(), "answers", List.of());
	}

}
