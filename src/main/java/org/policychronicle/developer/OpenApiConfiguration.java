package org.policychronicle.developer;

import java.util.List;
import java.util.Locale;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import org.policychronicle.record.PartialDate;
import org.policychronicle.web.Address;
import org.springdoc.core.utils.SpringDocUtils;

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

	@Bean
	ApiProse apiProse() {
		return new ApiProse();
	}

	@Bean
	RecordSchemas recordSchemas() {
		return new RecordSchemas();
	}

}
