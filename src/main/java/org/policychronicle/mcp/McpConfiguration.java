package org.policychronicle.mcp;

import org.policychronicle.web.PlainErrorPage;
import org.policychronicle.web.PostAddress;
import org.policychronicle.web.SiteProperties;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Puts the server in its place, beside the one of pages and API: what binds, renders and
 * keeps their answers has no part in it. It is set up when it is first asked.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(McpProperties.class)
@ConditionalOnBooleanProperty(name = "chronicle.mcp.enabled", matchIfMissing = true)
class McpConfiguration {

	private static final String PATH = "/mcp";

	@Bean
	PostAddress mcpAddress() {
		return new PostAddress(PATH);
	}

	@Bean
	ServletRegistrationBean<McpServlet> mcpServlet(ObjectProvider<AgentServer> server, JsonMapper mapper,
			SiteProperties site, PlainErrorPage errorPage) {
		return new ServletRegistrationBean<>(new McpServlet(server, mapper, site, errorPage), PATH);
	}

}
