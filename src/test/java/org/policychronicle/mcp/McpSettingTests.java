package org.policychronicle.mcp;

import org.junit.jupiter.api.Test;
import org.policychronicle.web.PlainErrorPage;
import org.policychronicle.web.PostAddress;
import org.policychronicle.web.SiteProperties;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

/** One setting turns the server of tools off, so that its address takes no body. */
class McpSettingTests {

	private final ApplicationContextRunner application = new ApplicationContextRunner()
		.withBean(JsonMapper.class, JsonMapper::new)
		.withBean(SiteProperties.class, () -> mock(SiteProperties.class))
		.withBean(PlainErrorPage.class, () -> mock(PlainErrorPage.class))
		.withUserConfiguration(McpConfiguration.class);

	@Test
	void itIsOnWhereNothingIsSet() {
		this.application.run((context) -> assertThat(context).hasSingleBean(PostAddress.class).hasBean("mcpServlet"));
	}

	@Test
	void itIsOffWhereTheSettingSaysSo() {
		this.application.withPropertyValues("chronicle.mcp.enabled=false")
			.run((context) -> assertThat(context).doesNotHaveBean(PostAddress.class).doesNotHaveBean("mcpServlet"));
	}

}
