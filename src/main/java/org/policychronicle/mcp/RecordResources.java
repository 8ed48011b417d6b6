package org.policychronicle.mcp;

import java.util.EnumSet;
import java.util.List;

import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncResourceTemplateSpecification;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema;
import org.policychronicle.format.MarkdownConverter;
import org.policychronicle.format.Written;
import org.policychronicle.listing.RecordCollection;
import org.policychronicle.record.RecordKind;
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

	private final List<RecordCollection<?, ?>> collections;

	private final MarkdownConverter markdown;

	private final Problems problems;

	private final SiteProperties site;

	RecordResources(List<RecordCollection<?, ?>> collections, MarkdownConverter markdown, Problems problems,
			SiteProperties site) {
		this.collections = collections;
		this.markdown = markdown;
		this.problems = problems;
		this.site = site;
	}

	List<SyncResourceTemplateSpecification> templates() {
		// a section is a place on the page of its document, which has no page of its own
		return EnumSet.complementOf(EnumSet.of(RecordKind.SECTION)).stream().map(this::template).toList();
	}

	private SyncResourceTemplateSpecification template(RecordKind kind) {
		String name = kind.slug();
		String address = this.site.address(kind.links(SLUG).html());
		RecordCollection<?, ?> records = records(kind);
		McpSchema.ResourceTemplate template = McpSchema.ResourceTemplate.builder(address, name)
			.description("All that is recorded of one " + name + ", with its sources.")
			.mimeType(MediaType.TEXT_MARKDOWN_VALUE)
			.build();
		return new SyncResourceTemplateSpecification(template, (context, request) -> read(records, request.uri()));
	}

	private RecordCollection<?, ?> records(RecordKind kind) {
		return this.collections.stream()
			.filter((collection) -> collection.name().equals(kind.collection()))
			.findFirst()
			.orElseThrow();
	}

	private McpSchema.ReadResourceResult read(RecordCollection<?, ?> records, String uri) {
		String slug = uri.substring(uri.lastIndexOf('/') + 1);
		return AgentServer.inEnglish(() -> {
			try {
				String written = this.markdown.write((Written) records.find(slug));
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
