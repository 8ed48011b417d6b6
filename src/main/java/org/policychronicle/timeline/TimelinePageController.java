package org.policychronicle.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.policychronicle.news.NewsService;
import org.policychronicle.news.NewsSummary;
import org.policychronicle.web.Address;
import org.policychronicle.web.Format;
import org.policychronicle.web.Paging;
import org.policychronicle.web.Results;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The timeline as pages, year by year; all of it on one page unless asked otherwise. */
@Controller
@RequestMapping("/timeline")
class TimelinePageController {

	private static final int ALL_ON_ONE = 500;

	private static final String NEWS = "nav.news";

	private static final List<String> LANES = Stream
		.concat(Arrays.stream(EventKind.values()).map(EventKind::messageKey), Stream.of(NEWS))
		.toList();

	private final TimelineService service;

	private final NewsService news;

	TimelinePageController(TimelineService service, NewsService news) {
		this.service = service;
		this.news = news;
	}

	@GetMapping
	String list(@Valid TimelineFilter filter, @Valid Paging paging, Address address, Model model) {
		EventList list = this.service.search(filter, paging.orSize(ALL_ON_ONE));
		Results<EventSummary> results = list.results();
		boolean complete = results.items().size() == results.total() && address.otherFilters(List.of()).isEmpty();
		model.addAttribute("picture", picture(filter, results));
		model.addAttribute("results", results);
		model.addAttribute("formats", Format.OF_COLLECTIONS);
		model.addAttribute("years", TimelineYear.of(results.items(), complete));
		model.addAttribute("filter", filter);
		model.addAttribute("choices", list.choices());
		model.addAttribute("address", address);
		return "timeline/list";
	}

	private @Nullable TimelinePicture picture(TimelineFilter filter, Results<EventSummary> results) {
		List<TimelinePicture.Item> items = new ArrayList<>();
		for (EventSummary event : this.service.drawn(filter, results)) {
			items.add(new TimelinePicture.Item(event.kind().messageKey(), event.title(), event.date(), event.endDate(),
					event.links().html()));
		}
		if (filter.onlyPeriod() && results.items().size() == results.total()) {
			for (NewsSummary news : this.news.dated()) {
				items.add(new TimelinePicture.Item(NEWS, news.title(), news.date(), null, news.links().html()));
			}
		}
		LocalDate first = filter.firstDay();
		LocalDate last = filter.lastDay();
		items.removeIf((item) -> (first != null && item.stop().isBefore(first))
				|| (last != null && item.start().isAfter(last)));
		return TimelinePicture.of(items, LANES, first, last);
	}

	@GetMapping("/{slug}")
	String one(@PathVariable String slug, Address address, Model model) {
		model.addAttribute("event", this.service.find(slug));
		model.addAttribute("address", address);
		return "timeline/detail";
	}

}
