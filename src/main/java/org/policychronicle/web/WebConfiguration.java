package org.policychronicle.web;

import java.time.Clock;
import java.util.List;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.RelativeRedirectFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Puts the shared pieces in their places. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SiteProperties.class)
class WebConfiguration implements WebMvcConfigurer {

	private final ItemFields fields;

	WebConfiguration(JsonMapper mapper) {
		this.fields = new ItemFields(mapper);
	}

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

	@Bean
	ItemFields itemFields() {
		return this.fields;
	}

	@Bean
	LocaleResolver localeResolver() {
		return new LanguageResolver();
	}

	@Bean
	Problems problems(MessageSource messages) {
		return new Problems(messages);
	}

	@Bean
	WebMvcRegistrations mappings() {
		return new WebMvcRegistrations() {

			@Override
			public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
				return new OneFormatMapping();
			}

		};
	}

	// The server would put the Host header of the request before it.
	@Bean
	RelativeRedirectFilter redirectsWithoutHost() {
		RelativeRedirectFilter filter = new RelativeRedirectFilter();
		filter.setRedirectStatus(HttpStatus.FOUND);
		return filter;
	}

	@Bean
	PostAddresses postAddresses(ObjectProvider<PostAddress> addresses) {
		return new PostAddresses(addresses);
	}

	@Bean
	PlainErrorPage plainErrorPage(MessageSource messages, JsonMapper mapper, PostAddresses posts) {
		return new PlainErrorPage(messages, mapper, posts);
	}

	@Override
	public void addFormatters(FormatterRegistry registry) {
		registry.addConverterFactory(new SluggedConverterFactory());
		registry.addConverter(new PartialDateConverter());
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(new AddressResolver());
	}

	@Override
	public void configureContentNegotiation(ContentNegotiationConfigurer negotiation) {
		negotiation.strategies(List.of(new FormatNegotiation()));
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		TakenParameters taken = new TakenParameters(this.fields);
		registry.addInterceptor(new AppendedParameters(taken));
		registry.addInterceptor(new StrictParameters(this.fields, taken));
	}

}
