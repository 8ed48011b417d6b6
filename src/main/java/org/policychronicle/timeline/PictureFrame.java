package org.policychronicle.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.policychronicle.web.Address;
import org.policychronicle.web.TimeAxis;
import org.policychronicle.web.TimeStep;
import org.policychronicle.web.TimeStep.Span;

import org.springframework.context.MessageSource;

/**
 * What the picture of the timeline stands in: its axis, the address with its filters from
 * which every other span is reached, and the language.
 *
 * @param axis the axis
 * @param address the address of the page
 * @param messages the texts
 * @param locale the language
 */
record PictureFrame(TimeAxis axis, Address address, MessageSource messages, Locale locale) {

	private static final int WIDTH = 1000;

	/**
	 * The frame of the days asked for, or of whole years around the items.
	 */
	static PictureFrame of(List<PictureItem> items, @Nullable LocalDate first, @Nullable LocalDate last,
			Address address, MessageSource messages, Locale locale) {
		LocalDate from = (first != null) ? first
				: items.stream().map(PictureItem::start).min(LocalDate::compareTo).orElseThrow().withDayOfYear(1);
		LocalDate to = (last != null) ? last
				: items.stream().map(PictureItem::stop).max(LocalDate::compareTo).orElseThrow();
		return new PictureFrame(new TimeAxis(from, (last != null) ? last : to.withDayOfYear(to.lengthOfYear()), WIDTH),
				address, messages, locale);
	}

	/**
	 * The divisions in which each period is wide enough to bear the number of the items
	 * that begin in it, finest first.
	 */
	List<TimeStep> steps(List<PictureItem> items) {
		List<TimeStep> steps = this.axis.steps(PictureRows.LEAST_WIDTH);
		for (int finest = 0; finest < steps.size(); finest++) {
			TimeStep step = steps.get(finest);
			long most = items.stream()
				.collect(Collectors.groupingBy((item) -> step.start(item.start()), Collectors.counting()))
				.values()
				.stream()
				.max(Long::compare)
				.orElse(0L);
			if (this.axis.width(step) >= 5 + PictureText.width(Long.toString(most))) {
				return steps.subList(finest, steps.size());
			}
		}
		return steps.subList(steps.size() - 1, steps.size());
	}

	/**
	 * Several items as one mark that leads to the period in which they lie.
	 */
	PictureItem several(List<PictureItem> items, TimeStep step, LocalDate start) {
		Span span = step.span(start);
		String text = text("timeline.several", Integer.toString(items.size()), text(span));
		return new PictureItem(items.get(0).lane(), start, step.next(start).minusDays(1),
				Integer.toString(items.size()), text, zoom(span), items.size());
	}

	/**
	 * The same page for another span.
	 */
	String zoom(Span span) {
		return this.address.with("year", null).page(1).with("from", span.from()).with("to", span.to()).toString();
	}

	/**
	 * A span as the language writes it.
	 */
	String text(Span span) {
		String from = span.from().text(this.locale);
		return span.from().equals(span.to()) ? from : text("timeline.span", from, span.to().text(this.locale));
	}

	/**
	 * What the picture shows.
	 */
	String title() {
		return text("timeline.picture", text(Span.around(this.axis.from(), this.axis.last())));
	}

	/**
	 * The ways to other spans: nearer, farther, earlier, later and back to all. Those
	 * that lead nowhere are missing.
	 */
	List<Way> ways(boolean zoomed) {
		LocalDate from = this.axis.from();
		LocalDate last = this.axis.last();
		long quarter = (ChronoUnit.DAYS.between(from, last) + 1) / 4;
		Span shown = Span.around(from, last);
		List<Way> ways = new ArrayList<>();
		add(ways, "in", Span.around(from.plusDays(quarter), last.minusDays(quarter)));
		if (zoomed) {
			add(ways, "out", shown.wider());
			add(ways, "earlier", shown.beside(false));
			add(ways, "later", shown.beside(true));
			ways.add(new Way("all",
					this.address.with("year", null).with("from", null).with("to", null).page(1).toString()));
		}
		return ways;
	}

	private void add(List<Way> ways, String name, Span span) {
		if (!span.equals(Span.around(this.axis.from(), this.axis.last())) && span.canBeWritten()) {
			ways.add(new Way(name, zoom(span)));
		}
	}

	private String text(String key, Object... values) {
		return this.messages.getMessage(key, values, this.locale);
	}

	/**
	 * A way to another span.
	 *
	 * @param name which
	 * @param address where it leads
	 */
	record Way(String name, String address) {

	}

}
