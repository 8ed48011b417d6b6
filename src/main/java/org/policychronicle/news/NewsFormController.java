package org.policychronicle.news;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.Valid;
import org.policychronicle.publish.Bibliography;
import org.policychronicle.publish.Feed;
import org.policychronicle.publish.LinkedData;
import org.policychronicle.publish.MarkdownDocument;
import org.policychronicle.publish.RecordText;
import org.policychronicle.record.LastChange;
import org.policychronicle.record.LastChanges;
import org.policychronicle.record.RecordKind;
import org.policychronicle.web.Address;
import org.policychronicle.web.Format;
import org.policychronicle.web.Paging;
import org.policychronicle.web.Results;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** News in the forms that other programs read. */
@Hidden
@RestController
@RequestMapping("/api/v1/news")
class NewsFormController implements RecordText {

	private final NewsService service;

	private final LastChanges changes;

	NewsFormController(NewsService service, LastChanges changes) {
		this.service = service;
		this.changes = changes;
	}

	@GetMapping(produces = { MediaType.APPLICATION_ATOM_XML_VALUE, Format.JSONFEED_VALUE })
	Feed feed(@Valid NewsFilter filter, @Valid Paging paging, Address address) {
		Results<NewsSummary> results = this.service.follow(filter, paging.orSize(Feed.LATEST));
		LastChange changed = this.changes.of(RecordKind.NEWS);
		return Feed.of(results, address, changed.data(),
				results.items().stream().map((item) -> NewsForms.entry(item, changed)).toList());
	}

	@GetMapping(produces = { Format.BIBTEX_VALUE, Format.RIS_VALUE, Format.CSLJSON_VALUE })
	Bibliography bibliography(@Valid NewsFilter filter, @Valid Paging paging) {
		return new Bibliography(this.service.search(filter, paging.orSize(Bibliography.MOST))
			.items()
			.stream()
			.map(NewsForms::work)
			.toList());
	}

	@GetMapping(path = "/{slug}", produces = { Format.BIBTEX_VALUE, Format.RIS_VALUE, Format.CSLJSON_VALUE })
	Bibliography citation(@PathVariable String slug) {
		return Bibliography.of(NewsForms.work(this.service.find(slug)));
	}

	@GetMapping(path = "/{slug}", produces = Format.JSONLD_VALUE)
	LinkedData linked(@PathVariable String slug) {
		return NewsForms.linked(this.service.find(slug));
	}

	@Override
	public RecordKind kind() {
		return RecordKind.NEWS;
	}

	@Override
	@GetMapping(path = "/{slug}", produces = MediaType.TEXT_MARKDOWN_VALUE)
	public MarkdownDocument markdown(@PathVariable String slug) {
		return NewsForms.markdown(this.service.find(slug));
	}

}
