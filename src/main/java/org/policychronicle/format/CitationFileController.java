package org.policychronicle.format;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.DataVersion;
import org.policychronicle.web.Language;
import org.policychronicle.web.SiteProperties;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * How the whole is cited, for programs, in the Citation File Format 1.2.0. Its author is
 * who keeps the record, or the record itself where nobody is named.
 */
@RestController
class CitationFileController {

	private final KeeperProperties keeper;

	private final DataVersion version;

	private final SiteProperties site;

	private final MessageSource messages;

	private final JsonMapper mapper;

	CitationFileController(KeeperProperties keeper, DataVersion version, SiteProperties site, MessageSource messages,
			JsonMapper mapper) {
		this.keeper = keeper;
		this.version = version;
		this.site = site;
		this.messages = messages;
		this.mapper = mapper;
	}

	@GetMapping(path = "/CITATION.cff", produces = MediaType.APPLICATION_YAML_VALUE)
	String file() {
		KeeperProperties.Keeper named = this.keeper.keeper();
		String author = StringUtils.hasText(named.name()) ? named.name() : CitedWork.RECORD;
		return Stream
			.of(line("cff-version", "1.2.0"), line("message", text("citation-file.message")), line("type", "dataset"),
					line("title", CitedWork.RECORD), line("abstract", text("site.about")),
					"authors:\n  - " + line("name", author) + contact(named.contact()),
					line("version", this.version.value()), line("date-released", this.version.day().toString()),
					line("url", this.site.address("/")), line("license", "CC-BY-4.0"),
					"keywords: " + quoted(List.of("China", "artificial intelligence", "policy", "law")) + "\n")
			.collect(Collectors.joining());
	}

	private String contact(@Nullable String address) {
		return (address != null && address.matches("\\S+@\\S+\\.\\S+")) ? "    " + line("email", address) : "";
	}

	private String line(String name, String value) {
		return name + ": " + quoted(value) + "\n";
	}

	// a text in JSON is one in YAML, too
	private String quoted(Object value) {
		return this.mapper.writeValueAsString(value);
	}

	private String text(String key) {
		return this.messages.getMessage(key, null, Language.ENGLISH.locale());
	}

}
