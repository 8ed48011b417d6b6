package org.policychronicle.developer;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import org.jspecify.annotations.Nullable;
import org.policychronicle.record.PartialDate;
import org.policychronicle.web.Address;
import org.springdoc.core.utils.SpringDocUtils;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Says of the API as a whole what no single controller knows. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

	static {
		SpringDocUtils.getConfig()
			.addRequestWrapperToIgnore(Address.class)
			.addSimpleTypesForParameterObject(PartialDate.class);
	}

	@Bean
	OpenAPI openApi(MessageSource messages) {
		String name = messages.getMessage("site.name", null, Locale.ENGLISH);
		return new OpenAPI()
			.info(new Info().title(name)
				.version("1")
				.description(messages.getMessage("openapi.description", null, Locale.ENGLISH))
				.contact(new Contact().name(name))
				.license(new License().name("Creative Commons Attribution 4.0 International").identifier("CC-BY-4.0")))
			.security(List.of());
	}

	// What makes the document is made with it, not at the start. Nobody asks for the
	// registrar, which does its work by being made.
	@Bean
	static BeanFactoryPostProcessor documentIsMadeWhenAskedFor() {
		return (beans) -> Stream.of(beans.getBeanDefinitionNames())
			.filter((name) -> !name.equals("modelConverterRegistrar"))
			.map(beans::getBeanDefinition)
			.filter((bean) -> isOfSpringdoc(bean.getFactoryBeanName()) || isOfSpringdoc(bean.getBeanClassName()))
			.forEach((bean) -> bean.setLazyInit(true));
	}

	private static boolean isOfSpringdoc(@Nullable String name) {
		return name != null && name.startsWith("org.springdoc.");
	}

	@Bean
	ApiProse apiProse() {
		return new ApiProse();
	}

	@Bean
	RecordSchemas recordSchemas() {
		return new RecordSchemas();
	}

}
