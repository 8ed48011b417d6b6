package org.policychronicle.mcp;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.schema.jackson3.DefaultJsonSchemaValidator;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpStatelessServerTransport;
import org.policychronicle.record.DataVersion;
import org.policychronicle.record.RecordNotFoundException;
import org.policychronicle.web.Arguments;
import org.policychronicle.web.Problems;
import org.policychronicle.web.SiteProperties;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.annotation.Lazy;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;

/** Offers the tools of all features, and each record as Markdown. */
@Lazy
@Component
class AgentServer {

	private static final String NAME = "China AI Policy Chronicle";

	private static final String INSTRUCTIONS = """
			The record of China's AI policy: instruments with dates, status on any day, duties by article, public bodies \
			and events, each with its sources. Begin with resolve_name where a rule is known by name, else with search or \
			find_policies; then ask by slug. Cite the page and the official address. Nothing is guessed: what is not \
			recorded stands in notKnown, and is not to be filled in. A status holds for the day in asOf, a day in China. \
			Texts of duties are summaries in the record's own words, not the official wording. No answer is legal advice. \
			The page address of a record is also its resource, in Markdown.""";

	private final List<AgentTools> features;

	private final RecordResources resources;

	private final ToolSchemas schemas;

	private final Arguments arguments;

	private final Problems problems;

	private final JsonMapper mapper;

	private final SiteProperties site;

	private final DataVersion version;

	AgentServer(List<AgentTools> features, RecordResources resources, ToolSchemas schemas, Arguments arguments,
			Problems problems, JsonMapper mapper, SiteProperties site, DataVersion version) {
		this.features = features;
		this.resources = resources;
		this.schemas = schemas;
		this.arguments = arguments;
		this.problems = problems;
		this.mapper = mapper;
		this.site = site;
		this.version = version;
	}

	/**
	 * Begins to answer what comes through a transport, in the thread that brings it.
	 */
	void serve(McpStatelessServerTransport transport, McpJsonMapper json) {
		McpServer.sync(transport)
			.serverInfo(McpSchema.Implementation.builder("china-ai-policy-chronicle", this.version.value())
				.title(NAME)
				.websiteUrl(this.site.address("/"))
				.build())
			.instructions(INSTRUCTIONS)
			.capabilities(McpSchema.ServerCapabilities.builder().tools(false).resources(false, false).build())
			.jsonMapper(json)
			.jsonSchemaValidator(new DefaultJsonSchemaValidator(this.mapper))
			// the arguments are checked as they are bound, and refused in our words
			.validateToolInputs(false)
			.immediateExecution(true)
			.tools(this.features.stream()
				.flatMap((feature) -> feature.tools().stream())
				.map(this::specification)
				.toList())
			.resourceTemplates(this.resources.templates())
			.build();
	}

	private SyncToolSpecification specification(AgentTool<?, ?> tool) {
		McpSchema.Tool described = McpSchema.Tool.builder(tool.name(), this.schemas.question(tool.question()))
			.title(tool.title())
			.description(tool.description())
			.outputSchema(this.schemas.answer(tool.answer()))
			.annotations(McpSchema.ToolAnnotations.builder()
				.title(tool.title())
				.readOnlyHint(true)
				.destructiveHint(false)
				.idempotentHint(true)
				.openWorldHint(false)
				.build())
			.build();
		return new SyncToolSpecification(described, (context, request) -> call(tool, request.arguments()));
	}

	private <Q, A> McpSchema.CallToolResult call(AgentTool<Q, A> tool, Map<String, Object> given) {
		return inEnglish(() -> {
			try {
				Q question = this.arguments.bind((given != null) ? given : Map.of(), tool.question());
				return McpSchema.CallToolResult.builder().structuredContent(tool.work().apply(question)).build();
			}
			catch (RecordNotFoundException ex) {
				return refusal(this.problems.told(ex) + " resolve_name gives the slug of what is known by name.");
			}
			catch (BindException | RuntimeException ex) {
				return refusal(this.problems.told(ex));
			}
		});
	}

	private static McpSchema.CallToolResult refusal(String text) {
		return McpSchema.CallToolResult.builder().addTextContent(text).isError(true).build();
	}

	/**
	 * Does something in the language of the tools, whatever the client would rather read.
	 */
	static <T> T inEnglish(Supplier<T> work) {
		LocaleContext before = LocaleContextHolder.getLocaleContext();
		LocaleContextHolder.setLocale(Locale.ENGLISH);
		try {
			return work.get();
		}
		finally {
			LocaleContextHolder.setLocaleContext(before);
		}
	}

}
