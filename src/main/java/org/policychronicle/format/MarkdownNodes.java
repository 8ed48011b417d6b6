package org.policychronicle.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** The nodes of a text in Markdown, each from plain text in which nothing is markup. */
final class MarkdownNodes {

	/** Ends before the punctuation of the sentence that it stands in. */
	private static final Pattern ADDRESS = Pattern
		.compile("https?://(?:\\([^\\s<>|()]*\\)|[^\\s<>|()\\u3000-\\u303F\\uFF00-\\uFFEF])+(?<![.,;:!?'\"])");

	private MarkdownNodes() {
	}

	static Node link(String address, String text) {
		return with(new Link(address, null), new Text(clean(text)));
	}

	/**
	 * An address that is its own text. The library has no notation for these, and would
	 * escape what stands in them.
	 */
	static Node address(String address) {
		HtmlInline link = new HtmlInline();
		link.setLiteral("<" + address + ">");
		return link;
	}

	static Node heading(int level, String text) {
		Heading heading = new Heading();
		heading.setLevel(level);
		return with(heading, new Text(clean(text)));
	}

	/**
	 * Adds a text, in which addresses can be followed.
	 */
	static Node withText(Node parent, String text) {
		String plain = clean(text);
		int end = 0;
		for (Matcher found = ADDRESS.matcher(plain); found.find(); end = found.end()) {
			with(parent, new Text(plain.substring(end, found.start())), address(found.group()));
		}
		return with(parent, new Text(plain.substring(end)));
	}

	static TableCell cell(boolean header, Node... content) {
		TableCell cell = new TableCell();
		cell.setHeader(header);
		with(cell, content);
		return cell;
	}

	static Node with(Node parent, Node... children) {
		for (Node child : children) {
			parent.appendChild(child);
		}
		return parent;
	}

	static String clean(String text) {
		return text.replaceAll("\\s+", " ");
	}

}
