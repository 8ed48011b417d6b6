package org.policychronicle.policy;

import java.util.List;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.Valid;
import org.policychronicle.format.CalendarFeed;
import org.policychronicle.format.Feed;
import org.policychronicle.record.Bilingual;
import org.policychronicle.record.ChangeTime;
import org.policychronicle.record.ChangeTimes;
import org.policychronicle.record.Origin;
import org.policychronicle.record.RecordKind;
import org.policychronicle.web.Address;
import org.policychronicle.web.Format;
import org.policychronicle.web.Paging;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What happens to the rules, to be followed in a feed reader or a calendar. */
@Hidden
@RestController
@RequestMapping("/api/v1/developments")
class DevelopmentFeedController {

	private final DevelopmentService service;

	private final ChangeTimes changes;

	DevelopmentFeedController(DevelopmentService service, ChangeTimes changes) {
		this.service = service;
		this.changes = changes;
	}

	@GetMapping(produces = { MediaType.APPLICATION_ATOM_XML_VALUE, Format.JSONFEED_VALUE })
	Feed feed(@Valid DevelopmentFilter filter, @Valid Paging paging, Address address) {
		DevelopmentList list = this.service.past(filter, paging.orSize(Feed.LATEST));
		ChangeTime changed = this.changes.of(RecordKind.POLICY);
		return new Feed(address, list.description(), changed.data(), list.page(),
				list.more() ? list.page() + 1 : list.page(),
				list.steps().stream().map((step) -> entry(step, changed)).toList());
	}

	/**
	 * The calendar holds what is to come, too.
	 */
	@GetMapping(produces = Format.ICS_VALUE)
	CalendarFeed calendar(@Valid DevelopmentFilter filter, @Valid Paging paging, Address address) {
		DevelopmentList list = this.service.past(filter, paging.orSize(CalendarFeed.MOST));
		ChangeTime changed = this.changes.of(RecordKind.POLICY);
		List<CalendarFeed.Entry> days = Stream.concat(this.service.coming(filter).stream(), list.steps().stream())
			.map((step) -> day(step, changed))
			.toList();
		return new CalendarFeed(address, list.description(), changed.data(), days.size(), days);
	}

	private Feed.Entry entry(Development step, ChangeTime changed) {
		return new Feed.Entry("development:" + step.slug(), this.service.headline(step),
				Bilingual.text(step.summary(), step.chineseSummary()), step.date(),
				changed.published(step.policy(), Origin.ESTABLISHED), changed.of(step.policy()), step.links());
	}

	private CalendarFeed.Entry day(Development step, ChangeTime changed) {
		return new CalendarFeed.Entry("development-" + step.slug(), this.service.headline(step),
				Bilingual.text(step.summary(), step.chineseSummary()), step.date(), null, step.links().html(),
				changed.of(step.policy()), changed.revision(step.policy()));
	}

}
