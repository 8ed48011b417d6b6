package org.policychronicle.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.policychronicle.news.NewsService;
import org.policychronicle.publish.RecordPages;
import org.policychronicle.web.Address;
import org.policychronicle.web.Paging;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The timeline as pages: a picture of all that is asked for, over the list of it. */
@Controller
class TimelinePageController {

	private static final int EVENTS = 40;

	private static final String NEWS = "nav.news";

	private static final List<String> LANES = Stream
		.concat(Arrays.stream(EventKind.values()).map(EventKind::messageKey), Stream.of(NEWS))
		.toList();

	private final TimelineService service;

	private final NewsService news;

	private final RecordPages pages;

	private final MessageSource messages;

	TimelinePageController(TimelineService service, NewsService news, RecordPages pages, MessageSource messages) {
		this.service = service;
		this.news = news;
		this.pages = pages;
		this.messages = messages;
	}

	@GetMapping("/timeline")
	String list(@Valid TimelineFilter filter, @Valid Paging paging, Address address, Model model) {
		EventList list = this.service.draw(filter, paging.orSize(EVENTS));
		model.addAttribute("picture", picture(filter, list.drawn(), address));
		model.addAttribute("results", list.results());
		model.addAttribute("years", TimelineYear.of(list.results().items(), address.otherFilters(List.of()).isEmpty()));
		model.addAttribute("filter", filter);
		model.addAttribute("choices", list.choices());
		model.addAttribute("address", address);
		return "timeline/list";
	}

	/**
	 * The picture alone, to stand in a page of another site; its links lead to the whole.
	 */
	@GetMapping("/embed/timeline")
	String embed(@Valid TimelineFilter filter, Address address, Model model) {
		EventList list = this.service.draw(filter, new Paging(1, EVENTS));
		Address whole = new Address("/timeline", address.parameters());
		model.addAttribute("picture", picture(filter, list.drawn(), whole));
		model.addAttribute("results", list.results());
		model.addAttribute("address", whole);
		return "timeline/embed";
	}

	private @Nullable TimelinePicture picture(TimelineFilter filter, List<EventMark> events, Address address) {
		Locale locale = LocaleContextHolder.getLocale();
		List<PictureItem> items = new ArrayList<>();
		events.forEach((event) -> items.add(PictureItem.of(event, locale)));
		if (filter.onlyPeriod()) {
			this.news.dated()
				.forEach((news) -> items
					.add(PictureItem.of(NEWS, news.title(), news.date(), null, news.links().html(), locale)));
		}
		LocalDate first = filter.firstDay();
		LocalDate last = filter.lastDay();
		items.removeIf((
				item) -> !item.touches((first != null) ? first : LocalDate.MIN, (last != null) ? last : LocalDate.MAX));
		if (items.isEmpty() && (first == null || last == null)) {
			return null;
		}
		return TimelinePicture.of(items, LANES, PictureFrame.of(items, first, last, address, this.messages, locale),
				first != null || last != null);
	}

	@GetMapping("/timeline/{slug}")
	String one(@PathVariable String slug, Address address, Model model) {
		EventDetail event = this.service.find(slug);
		this.pages.describe(model, EventForms.work(event), EventForms.linked(event));
		model.addAttribute("event", event);
		model.addAttribute("address", address);
		return "timeline/detail";
	}

}
