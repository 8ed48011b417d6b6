package org.policychronicle.format;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.jspecify.annotations.Nullable;
import org.policychronicle.record.ChinaDay;
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
public class MarkdownConverter extends FormatConverter<Written> {

	private static final MarkdownRenderer RENDERER = MarkdownRenderer.builder()
		.extensions(List.of(TablesExtension.create()))
		.nodeRendererFactory(new MoreEscapes())
		.build();

	private final Permalinks permalinks;

	private final MessageSource messages;

	private final Supplier<LocalDate> data;

	private final Clock clock;

	MarkdownConverter(SiteProperties site, MessageSource messages, Supplier<LocalDate> data, Clock clock) {
		super(Written.class, Format.MARKDOWN);
		this.permalinks = new Permalinks(site);
		this.messages = messages;
		this.data = data;
		this.clock = clock;
	}

	@Override
	String write(Written record, Format format) {
		return write(record);
	}

	/**
	 * The record as Markdown, in the language that is read.
	 */
	public String write(Written written) {
		MarkdownDocument record = written.markdown(this.messages);
		Locale locale = LocaleContextHolder.getLocale();
		Document document = new Document();
		document.appendChild(MarkdownNodes.heading(1, record.title()));
		String address = this.permalinks.of(record.path());
		document.appendChild(MarkdownNodes.with(new Paragraph(), MarkdownNodes.address(address)));
		record.parts()
			.stream()
			.filter((part) -> part.heading() == null)
			.forEach((part) -> part.items()
				.forEach((text) -> document.appendChild(MarkdownNodes.withText(new Paragraph(), text.toString()))));
		document.appendChild(MarkdownNodes.heading(2, text("record.facts", locale)));
		document.appendChild(table(record.facts(), locale));
		for (MarkdownDocument.Part part : record.parts()) {
			if (part.heading() != null) {
				document.appendChild(MarkdownNodes.heading(2, text(part.heading(), locale)));
				document.appendChild(list(part, locale));
			}
		}
		CitedWork work = record.work();
		if (work != null) {
			document.appendChild(MarkdownNodes.heading(2, text("cite.heading", locale)));
			document.appendChild(MarkdownNodes.withText(new Paragraph(), cited(work, locale)));
		}
		return RENDERER.render(document);
	}

	// after the style that readers of the language use most
	private String cited(CitedWork work, Locale locale) {
		return Citations.of(work.asOf(this.data.get()), ChinaDay.today(this.clock), this.permalinks.of(work.path()))
			.styles(locale)
			.get(0)
			.text();
	}

	private Node table(List<MarkdownDocument.Fact> facts, Locale locale) {
		TableRow titles = new TableRow();
		titles.appendChild(MarkdownNodes.cell(true, new Text(text("markdown.fact", locale))));
		titles.appendChild(MarkdownNodes.cell(true, new Text(text("markdown.value", locale))));
		TableBody body = new TableBody();
		for (MarkdownDocument.Fact fact : facts) {
			TableCell value = MarkdownNodes.cell(false);
			for (Object each : fact.values()) {
				if (value.getFirstChild() != null) {
					value.appendChild(new Text((each instanceof Integer) ? ", " : "; "));
				}
				inline(value, each, locale);
			}
			body.appendChild(
					MarkdownNodes.with(new TableRow(),
							MarkdownNodes.cell(false,
									new Text(MarkdownNodes.clean(text(fact.label(), locale).replaceFirst(":$", "")))),
							value));
		}
		return MarkdownNodes.with(new TableBlock(), MarkdownNodes.with(new TableHead(), titles), body);
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
				MarkdownNodes.withText(paragraph, item.toString());
			}
			list.appendChild(MarkdownNodes.with(new ListItem(), paragraph));
		}
		return list;
	}

	private void about(Paragraph paragraph, Reference reference, @Nullable String roles, Locale locale) {
		paragraph
			.appendChild(MarkdownNodes.link(this.permalinks.of(reference.links().html()), reference.title(locale)));
		StringBuilder rest = new StringBuilder();
		String other = reference.otherTitle(locale);
		if (other != null) {
			rest.append(' ').append(other);
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
			paragraph.appendChild(new Text(MarkdownNodes.clean(rest.toString())));
		}
	}

	private void inline(Node cell, Object value, Locale locale) {
		if (value instanceof Reference reference) {
			cell.appendChild(MarkdownNodes.link(this.permalinks.of(reference.links().html()), reference.title(locale)));
		}
		else if (value instanceof PartialDate date) {
			cell.appendChild(new Text(new DateText(this.messages, locale).of(date)));
		}
		else {
			MarkdownNodes.withText(cell,
					(value instanceof Slugged member) ? text(member.messageKey(), locale) : value.toString());
		}
	}

	private String text(String key, Locale locale) {
		return this.messages.getMessage(key, null, locale);
	}

}
