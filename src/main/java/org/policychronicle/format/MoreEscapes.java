package org.policychronicle.format;

import java.util.Set;

import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;

/**
 * Has the library escape two characters that it leaves as they are: one begins a list,
 * the other code or, in the dialect of GitHub, what is struck out.
 */
class MoreEscapes implements MarkdownNodeRendererFactory {

	@Override
	public NodeRenderer create(MarkdownNodeRendererContext context) {
		return new NodeRenderer() {
			@Override
			public Set<Class<? extends Node>> getNodeTypes() {
				return Set.of();
			}

			@Override
			public void render(Node node) {
				throw new IllegalStateException("no node is rendered here");
			}
		};
	}

	@Override
	public Set<Character> getSpecialCharacters() {
		return Set.of('+', '~');
	}

}
