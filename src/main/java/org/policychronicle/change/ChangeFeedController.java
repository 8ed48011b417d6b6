package org.policychronicle.change;

import java.time.Instant;
import java.util.List;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.Valid;
import org.policychronicle.format.Feed;
import org.policychronicle.record.Bilingual;
import org.policychronicle.record.RecordLinks;
import org.policychronicle.web.Address;
import org.policychronicle.web.Format;
import org.policychronicle.web.Paging;
import org.policychronicle.web.Results;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The change log as an Atom feed, the latest hundred; at an address of its own, too,
 * which was there first.
 */
@RestController
class ChangeFeedController {

	private static final RecordLinks ALL = new RecordLinks("/api/v1/changes", "/changes");

	private final ChangeService service;

	ChangeFeedController(ChangeService service) {
		this.service = service;
	}

	/**
	 * Follow changes of the data as an Atom feed. It holds the latest hundred unless
	 * {@code size} asks for another number.
	 */
	@GetMapping(path = "/api/v1/changes.atom", produces = MediaType.APPLICATION_ATOM_XML_VALUE)
	Feed feed(@Valid ChangeFilter filter, @Valid Paging paging, Address address) {
		Results<ChangeRecord> changes = this.service.search(filter, paging.orSize(Feed.LATEST));
		return Feed.of(changes, address, updated(changes.items()),
				changes.items().stream().map(ChangeFeedController::entry).toList());
	}

	@Hidden
	@GetMapping(path = "/api/v1/changes", produces = { MediaType.APPLICATION_ATOM_XML_VALUE, Format.JSONFEED_VALUE })
	Feed form(@Valid ChangeFilter filter, @Valid Paging paging, Address address) {
		return feed(filter, paging, address);
	}

	private static Instant updated(List<ChangeRecord> latestFirst) {
		return latestFirst.isEmpty() ? Instant.EPOCH : latestFirst.get(0).changedAt();
	}

	private static Feed.Entry entry(ChangeRecord change) {
		return new Feed.Entry("change:" + change.id(), Bilingual.text(change.heading(), change.chineseHeading()),
				Bilingual.text(change.why(), change.chineseWhy()), null, change.changedAt(), change.changedAt(),
				(change.links() != null) ? change.links() : ALL);
	}

}
