package org.policychronicle.mcp;

import java.util.Comparator;
import java.util.List;

import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncResourceTemplateSpecification;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema;
import org.policychronicle.publish.MarkdownConverter;
import org.policychronicle.publish.RecordText;
import org.policychronicle.record.RecordMovedException;
import org.policychronicle.web.Problems;
import org.policychronicle.web.SiteProperties;

import org.springframework.context.annotation.Lazy;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Each record as Markdown, under the address of its page. */
@Lazy
@Component
class RecordResources {

	private static final String SLUG = "{slug}";

	private final List<RecordText> texts;

	private final MarkdownConverter markdown;

	private final Problems problems;

	private final SiteProperties site;

	RecordResources(List<RecordText> texts, MarkdownConverter markdown, Problems problems, SiteProperties site) {
		this.texts = texts;
		this.markdown = markdown;
		this.problems = problems;
		this.site = site;
	}

	List<SyncResourceTemplateSpecification> templates() {
		return this.texts.stream().sorted(Comparator.comparing(RecordText::kind)).map(this::template).toList();
	}

	private SyncResourceTemplateSpecification template(RecordText text) {
		String name = text.kind().slug();
		String address = this.site.address(text.kind().links(SLUG).html());
		McpSchema.ResourceTemplate template = McpSchema.ResourceTemplate.builder(address, name)
			.description("All that is recorded of one " + name + ", with its sources.")
			.mimeType(MediaType.TEXT_MARKDOWN_VALUE)
			.build();
		return new SyncResourceTemplateSpecification(template, (context, request) -> read(text, request.uri()));
	}

	private McpSchema.ReadResourceResult read(RecordText text, String uri) {
		String slug = uri.substring(uri.lastIndexOf('/') + 1);
		return AgentServer.inEnglish(() -> {
			try {
				String written = this.markdown.write(text.markdown(slug));
				return McpSchema.ReadResourceResult.builder(List.of(McpSchema.TextResourceContents.builder(uri, written)
					.mimeType(MediaType.TEXT_MARKDOWN_VALUE)
					.build())).build();
			}
			catch (RecordMovedException moved) {
				throw refusal("Another record tells this now: " + this.site.address(moved.links().html()));
			}
			catch (RuntimeException ex) {
				throw refusal(this.problems.told(ex));
			}
		});
	}

	private static McpError refusal(String message) {
		return McpError.builder(McpSchema.ErrorCodes.RESOURCE_NOT_FOUND).message(message).build();
	}

}
