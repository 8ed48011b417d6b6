package org.policychronicle.publish;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.jspecify.annotations.Nullable;
import org.policychronicle.record.PartialDate;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.Reference;
import org.policychronicle.record.Slugged;
import org.policychronicle.web.Format;
import org.policychronicle.web.SiteProperties;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * Writes records as Markdown. The text is built as a tree and written by the library, so
 * that nothing in the data can be taken for markup.
 */
class MarkdownConverter extends FormConverter<MarkdownDocument> {

	private static final MarkdownRenderer RENDERER = MarkdownRenderer.builder()
		.extensions(List.of(TablesExtension.create()))
		.build();

	private final Permalinks permalinks;

	private final MessageSource messages;

	private final Clock clock;

	MarkdownConverter(SiteProperties site, MessageSource messages, Clock clock) {
		super(MarkdownDocument.class, Format.MARKDOWN);
		this.permalinks = new Permalinks(site);
		this.messages = messages;
		this.clock = clock;
	}

	@Override
	String write(MarkdownDocument record, Format format) {
		Locale locale = LocaleContextHolder.getLocale();
		Document document = new Document();
		document.appendChild(heading(1, record.title()));
		String address = this.permalinks.of(record.path());
		document.appendChild(with(new Paragraph(), link(address, address)));
		record.parts()
			.stream()
			.filter((part) -> part.heading() == null)
			.forEach((part) -> part.items().forEach((text) -> document.appendChild(paragraph(text.toString()))));
		document.appendChild(heading(2, text("record.facts", locale)));
		document.appendChild(table(record.facts(), locale));
		for (MarkdownDocument.Part part : record.parts()) {
			if (part.heading() != null) {
				document.appendChild(heading(2, text(part.heading(), locale)));
				document.appendChild(list(part, locale));
			}
		}
		Work work = record.work();
		if (work != null) {
			document.appendChild(heading(2, text("cite.heading", locale)));
			document.appendChild(
					paragraph(CitationStyles.apa(work, LocalDate.now(this.clock), this.permalinks.of(work.path()))));
		}
		return RENDERER.render(document);
	}

	private Node table(List<MarkdownDocument.Fact> facts, Locale locale) {
		TableRow titles = new TableRow();
		titles.appendChild(cell(true, new Text(text("markdown.fact", locale))));
		titles.appendChild(cell(true, new Text(text("markdown.value", locale))));
		TableBody body = new TableBody();
		for (MarkdownDocument.Fact fact : facts) {
			TableCell value = cell(false);
			for (Object each : fact.values()) {
				if (value.getFirstChild() != null) {
					value.appendChild(new Text((each instanceof Integer) ? ", " : "; "));
				}
				value.appendChild(inline(each, locale));
			}
			body.appendChild(with(new TableRow(),
					cell(false, new Text(clean(text(fact.label(), locale).replaceFirst(":$", "")))), value));
		}
		return with(new TableBlock(), with(new TableHead(), titles), body);
	}

	private Node list(MarkdownDocument.Part part, Locale locale) {
		BulletList list = new BulletList();
		list.setTight(true);
		list.setMarker("-");
		for (Object item : part.items()) {
			Paragraph paragraph = new Paragraph();
			if (item instanceof Reference reference) {
				about(paragraph, reference, part.roles(), locale);
			}
			else {
				escaped(paragraph, item.toString());
			}
			list.appendChild(with(new ListItem(), paragraph));
		}
		return list;
	}

	private void about(Paragraph paragraph, Reference reference, @Nullable String roles, Locale locale) {
		paragraph.appendChild(link(this.permalinks.of(reference.links().html()), reference.title()));
		StringBuilder rest = new StringBuilder();
		if (reference.chineseTitle() != null) {
			rest.append(' ').append(reference.chineseTitle());
		}
		if (reference.date() != null) {
			// the year under which a policy is filed is no date of it
			rest.append(", ")
				.append((reference.kind() == RecordKind.POLICY) ? reference.date().text(locale)
						: new DateText(this.messages, locale).of(reference.date()));
		}
		if (roles != null) {
			rest.append(" (")
				.append(this.messages.getMessage(roles + "." + reference.role(), null, reference.role(), locale))
				.append(')');
		}
		if (!rest.isEmpty()) {
			paragraph.appendChild(new Text(clean(rest.toString())));
		}
	}

	private Node inline(Object value, Locale locale) {
		if (value instanceof Reference reference) {
			return link(this.permalinks.of(reference.links().html()), reference.title());
		}
		if (value instanceof PartialDate date) {
			return new Text(new DateText(this.messages, locale).of(date));
		}
		return new Text(
				clean((value instanceof Slugged member) ? text(member.messageKey(), locale) : value.toString()));
	}

	private static Node link(String address, String text) {
		return with(new Link(address, null), new Text(clean(text)));
	}

	private static Node heading(int level, String text) {
		Heading heading = new Heading();
		heading.setLevel(level);
		return with(heading, new Text(clean(text)));
	}

	private static Node paragraph(String text) {
		return escaped(new Paragraph(), text);
	}

	// The library leaves two marks as they are that begin a list or code at the start of
	// a line.
	private static Node escaped(Node parent, String text) {
		String plain = clean(text);
		boolean marked = plain.startsWith("+") || plain.startsWith("~");
		if (marked) {
			HtmlInline mark = new HtmlInline();
			mark.setLiteral("\\" + plain.charAt(0));
			parent.appendChild(mark);
		}
		return with(parent, new Text(marked ? plain.substring(1) : plain));
	}

	private static TableCell cell(boolean header, Node... content) {
		TableCell cell = new TableCell();
		cell.setHeader(header);
		with(cell, content);
		return cell;
	}

	private static Node with(Node parent, Node... children) {
		for (Node child : children) {
			parent.appendChild(child);
		}
		return parent;
	}

	private static String clean(String text) {
		return text.replaceAll("\\s+", " ");
	}

	private String text(String key, Locale locale) {
		return this.messages.getMessage(key, null, locale);
	}

}
