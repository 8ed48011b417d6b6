package org.policychronicle.mcp;

import java.time.Duration;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;

/** The official client, connected to the running application. */
final class AgentClient {

	private AgentClient() {
	}

	static McpSyncClient of(int port) {
		McpSyncClient client = McpClient
			.sync(HttpClientStreamableHttpTransport.builder("http://localhost:" + port).endpoint("/mcp").build())
			.requestTimeout(Duration.ofSeconds(30))
			.initializationTimeout(Duration.ofSeconds(30))
			.enableCallToolSchemaCaching(true)
			.build();
		client.initialize();
		return client;
	}

}
