package org.policychronicle.mcp;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether agents may call tools.
 *
 * @param enabled whether agents are answered at /mcp; everywhere else nothing changes
 */
@ConfigurationProperties("chronicle.mcp")
record McpProperties(@DefaultValue("true") boolean enabled) {

}
