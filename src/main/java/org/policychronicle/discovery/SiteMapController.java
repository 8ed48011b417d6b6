package org.policychronicle.discovery;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.policychronicle.policy.TopicService;
import org.policychronicle.record.RecordKind;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The site map, in parts that stay below the limits however far the record grows. */
@RestController
class SiteMapController {

	private final SiteMap map;

	private final TopicService topics;

	private final SiteMapWriter writer;

	SiteMapController(SiteMap map, TopicService topics, SiteMapWriter writer) {
		this.map = map;
		this.topics = topics;
		this.writer = writer;
	}

	@GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
	String index() {
		List<String> paths = new ArrayList<>(List.of("/sitemaps/pages.xml"));
		this.map.parts().forEach((kind, parts) -> {
			for (int part = 1; part <= parts; part++) {
				paths.add("/sitemaps/" + kind.collection() + "-" + part + ".xml");
			}
		});
		return this.writer.index(paths);
	}

	@GetMapping(path = "/sitemaps/pages.xml", produces = MediaType.APPLICATION_XML_VALUE)
	String pages() {
		Stream<String> topics = this.topics.all().stream().map((topic) -> "/topics/" + topic.value());
		return this.writer
			.pages(Stream.concat(SiteMap.PAGES.stream(), topics).map((path) -> new SiteMap.Place(path, null)).toList());
	}

	@GetMapping(path = "/sitemaps/{collection:[a-z-]+}-{part:[1-9][0-9]{0,3}}.xml",
			produces = MediaType.APPLICATION_XML_VALUE)
	String records(@PathVariable String collection, @PathVariable int part) {
		for (RecordKind kind : RecordKind.values()) {
			if (kind.collection().equals(collection)) {
				List<SiteMap.Place> places = this.map.records(kind, part);
				if (!places.isEmpty()) {
					return this.writer.pages(places);
				}
			}
		}
		throw new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no such part of the site map.");
	}

}
