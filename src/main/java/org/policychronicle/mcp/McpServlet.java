package org.policychronicle.mcp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Semaphore;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import io.modelcontextprotocol.server.McpStatelessServerHandler;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse.JSONRPCError;
import io.modelcontextprotocol.spec.McpStatelessServerTransport;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.policychronicle.web.PlainErrorPage;
import org.policychronicle.web.SiteProperties;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.server.ResponseStatusException;

/**
 * Carries the messages of the protocol over HTTP: each POST is one message and has its
 * answer at once, without a session and without a stream. The library's own carrier reads
 * bodies of any length, and answers what it does not know with a stack trace.
 */
class McpServlet extends HttpServlet implements McpStatelessServerTransport {

	private static final int MOST_AT_ONCE = 16;

	private static final String VERSION = "MCP-Protocol-Version";

	private final transient Semaphore turns = new Semaphore(MOST_AT_ONCE);

	private final transient ObjectProvider<AgentServer> server;

	private final transient McpJsonMapper json;

	private final transient Origins origins;

	private final transient PlainErrorPage errorPage;

	private transient McpStatelessServerHandler handler;

	McpServlet(ObjectProvider<AgentServer> server, JsonMapper mapper, SiteProperties site, PlainErrorPage errorPage) {
		this.server = server;
		this.json = new JacksonMcpJsonMapper(mapper);
		this.origins = new Origins(site);
		this.errorPage = errorPage;
	}

	@Override
	public void init() {
		this.server.getObject().serve(this, this.json);
	}

	@Override
	public void setMcpHandler(McpStatelessServerHandler handler) {
		this.handler = handler;
	}

	@Override
	public Mono<Void> closeGracefully() {
		return Mono.empty();
	}

	@Override
	protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		boolean mine = this.turns.tryAcquire();
		try {
			answer(message(request, mine), response);
		}
		catch (ResponseStatusException refusal) {
			if (refusal.getStatusCode() == HttpStatus.METHOD_NOT_ALLOWED) {
				response.setHeader(HttpHeaders.ALLOW, "POST, OPTIONS");
			}
			this.errorPage.send(HttpStatus.valueOf(refusal.getStatusCode().value()),
					String.valueOf(refusal.getReason()), request, response);
		}
		finally {
			if (mine) {
				this.turns.release();
			}
		}
	}

	private String message(HttpServletRequest request, boolean inTurn) throws IOException {
		String version = request.getHeader(VERSION);
		require("POST".equals(request.getMethod()), HttpStatus.METHOD_NOT_ALLOWED, "mcp-post");
		require(this.origins.allow(request.getHeader(HttpHeaders.ORIGIN)), HttpStatus.FORBIDDEN, "mcp-origin");
		require(isJson(request.getContentType()), HttpStatus.UNSUPPORTED_MEDIA_TYPE, "mcp-type");
		require(version == null || protocolVersions().contains(version), HttpStatus.BAD_REQUEST, "mcp-version");
		require(inTurn, HttpStatus.SERVICE_UNAVAILABLE, "mcp-busy");
		return MessageBody.read(request);
	}

	static void require(boolean met, HttpStatus otherwise, String reason) {
		if (!met) {
			throw new ResponseStatusException(otherwise, reason);
		}
	}

	private static boolean isJson(String type) {
		return type != null && type.split(";", 2)[0].strip().equalsIgnoreCase(MediaType.APPLICATION_JSON_VALUE);
	}

	private void answer(String text, HttpServletResponse response) throws IOException {
		McpSchema.JSONRPCMessage message;
		try {
			message = McpSchema.deserializeJsonRpcMessage(this.json, text);
		}
		catch (IOException | RuntimeException ex) {
			// nothing tells to which question this belongs
			write(HttpStatus.BAD_REQUEST, Map.of("jsonrpc", "2.0", "error",
					new JSONRPCError(McpSchema.ErrorCodes.INVALID_REQUEST, "The body is no message of JSON-RPC 2.0.")),
					response);
			return;
		}
		if (message instanceof McpSchema.JSONRPCRequest request) {
			write(HttpStatus.OK, answer(request), response);
		}
		else {
			// what a client tells without asking changes nothing here
			response.setStatus(HttpStatus.ACCEPTED.value());
		}
	}

	private McpSchema.JSONRPCResponse answer(McpSchema.JSONRPCRequest request) {
		try {
			McpSchema.JSONRPCResponse answer = this.handler.handleRequest(McpTransportContext.EMPTY, request).block();
			return (answer != null && !isInside(answer.error())) ? answer : unreadable(request);
		}
		catch (McpError ex) {
			return McpSchema.JSONRPCResponse.error(request.id(), ex.getJsonRpcError());
		}
		catch (RuntimeException ex) {
			return unreadable(request);
		}
	}

	// The tools fail in words of their own; what the library fails at are parameters.
	private static boolean isInside(JSONRPCError error) {
		return error != null && error.code() == McpSchema.ErrorCodes.INTERNAL_ERROR;
	}

	private static McpSchema.JSONRPCResponse unreadable(McpSchema.JSONRPCRequest request) {
		return McpSchema.JSONRPCResponse.error(request.id(), new JSONRPCError(McpSchema.ErrorCodes.INVALID_PARAMS,
				"The parameters of this request are not understood."));
	}

	private void write(HttpStatus status, Object body, HttpServletResponse response) throws IOException {
		byte[] bytes = this.json.writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
		response.setStatus(status.value());
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		response.setContentLength(bytes.length);
		response.getOutputStream().write(bytes);
	}

}
