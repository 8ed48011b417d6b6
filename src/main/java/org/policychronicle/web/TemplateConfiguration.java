package org.policychronicle.web;

import org.thymeleaf.cache.StandardCacheManager;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;

/** What the settings cannot say of the templates. */
@Configuration(proxyBeanMethods = false)
class TemplateConfiguration {

	private static final int MOST_TEMPLATES = 1000;

	private static final int MOST_EXPRESSIONS = 10_000;

	// Otherwise the page that answers for x.atom would say that it is a feed.
	@Bean
	SmartInitializingSingleton pagesAreHtml(ObjectProvider<ThymeleafViewResolver> pages) {
		return () -> pages.ifAvailable((resolver) -> resolver.setForceContentType(true));
	}

	// Otherwise each variable of a loop would become an attribute of the request, to be
	// looked up through all that is wrapped around it.
	@Bean
	SmartInitializingSingleton variablesStayInThePage(ObjectProvider<SpringTemplateEngine> engines) {
		return () -> engines.ifAvailable((engine) -> engine.setEngineContextFactory(PageContext::of));
	}

	// It would look for each link of a page among the files, to give it a version; the
	// two that have one ask for it.
	@Bean
	FilterRegistrationBean<ResourceUrlEncodingFilter> linksAreNoFiles() {
		FilterRegistrationBean<ResourceUrlEncodingFilter> filter = new FilterRegistrationBean<>(
				new ResourceUrlEncodingFilter());
		filter.setEnabled(false);
		return filter;
	}

	// The templates have some two thousand expressions, of which 500 would be kept: on a
	// walk through the pages each would be read anew and never be compiled.
	@Bean
	SmartInitializingSingleton expressionsAreKept(ObjectProvider<SpringTemplateEngine> engines) {
		StandardCacheManager kept = new StandardCacheManager();
		kept.setTemplateCacheMaxSize(MOST_TEMPLATES);
		kept.setExpressionCacheMaxSize(MOST_EXPRESSIONS);
		return () -> engines.ifAvailable((engine) -> engine.setCacheManager(kept));
	}

}
