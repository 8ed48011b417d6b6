package org.policychronicle.publish;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** The nodes of a text in Markdown, each from plain text in which nothing is markup. */
final class MarkdownNodes {

	private MarkdownNodes() {
	}

	static Node link(String address, String text) {
		return with(new Link(address, null), new Text(clean(text)));
	}

	static Node heading(int level, String text) {
		Heading heading = new Heading();
		heading.setLevel(level);
		return with(heading, new Text(clean(text)));
	}

	static Node paragraph(String text) {
		return escaped(new Paragraph(), text);
	}

	// The library leaves two marks as they are that begin a list or code at the start of
	// a line.
	static Node escaped(Node parent, String text) {
		String plain = clean(text);
		boolean marked = plain.startsWith("+") || plain.startsWith("~");
		if (marked) {
			HtmlInline mark = new HtmlInline();
			mark.setLiteral("\\" + plain.charAt(0));
			parent.appendChild(mark);
		}
		return with(parent, new Text(marked ? plain.substring(1) : plain));
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
