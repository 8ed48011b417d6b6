package org.policychronicle.server;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policychronicle.testing.ChronicleTest;
import org.policychronicle.testing.Site;
import org.policychronicle.web.Format;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.servlet.FilterRegistrationBean;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What real programs accept, asked of every kind of address with nothing kept and with
 * everything kept, in both orders; and that a copy of the whole site is no flood.
 */
@ChronicleTest
class ClientsTests {

	/** Who sends what, and which forms that means, the best first. */
	private static final String CLIENTS = """
			none: java.net.http, Go, urllib, Power Query |                                          | json
			curl, Wget, links, requests, fetch, Excel    | */*                                      | json
			Chrome         | text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,*/*;q=0.8,application/signed-exchange;v=b3;q=0.7 | json
			Firefox        | text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8        | json
			Firefox 120    | text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8 | json
			Chrome, image  | image/avif,image/webp,image/apng,image/svg+xml,image/*,*/*;q=0.8       | json
			Firefox, image | image/avif,image/webp,image/png,image/svg+xml,image/*;q=0.8,*/*;q=0.5  | json
			Safari, image  | image/webp,image/avif,image/heic,video/*;q=0.8,image/png,image/svg+xml,image/*;q=0.8,*/*;q=0.5 | json
			style sheet    | text/css,*/*;q=0.1                                                     | json
			jQuery         | application/json, text/javascript, */*; q=0.01                         | json
			axios          | application/json, text/plain, */*                                      | json
			URL, Java 17   | text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2                   | json
			URL, Java 21   | text/html, image/gif, image/jpeg, */*; q=0.2                           | json
			Lynx           | text/html, text/plain, text/sgml, text/css, application/xhtml+xml, */*;q=0.01 | json
			w3m            | text/html, text/*;q=0.5, image/*, audio/*                              | json
			Wget2          | text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8        | json
			httr           | application/json, text/xml, application/xml, */*                       | json
			RestTemplate   | application/json, application/*+json                                   | json
			RestTemplate   | application/json;charset=UTF-8                                         | json
			old .NET       | application/json;charset=iso-8859-1                                    | json
			OData          | application/json;odata.metadata=minimal                                | json
			generated      | application/json, application/problem+json                             | json
			generated, CSV | text/csv, application/problem+json                                     | csv
			pandas         | text/csv                                                               | csv
			a spreadsheet  | text/csv;charset=gbk;header=present, */*;q=0.1                         | csv json
			feedparser     | application/atom+xml,application/rdf+xml,application/rss+xml,application/x-netcdf,application/xml;q=0.9,text/xml;q=0.2,*/*;q=0.1 | atom json
			Thunderbird    | application/atom+xml,application/rss+xml;q=0.9,application/rdf+xml;q=0.8,application/xml;q=0.7,text/xml;q=0.7,*/*;q=0.6 | atom json
			Miniflux       | application/xml, application/atom+xml, application/rss+xml, application/rdf+xml, application/feed+json, text/html, */*;q=0.9 | atom jsonfeed json
			SimplePie      | application/atom+xml, application/rss+xml, application/rdf+xml;q=0.9, application/xml;q=0.8, text/xml;q=0.8, text/html;q=0.7, unknown/unknown;q=0.1, application/unknown;q=0.1, */*;q=0.1 | atom json
			calendar       | text/calendar,text/plain;q=0.8,*/*;q=0.5                               | ics json
			rdflib         | application/ld+json, text/turtle;q=0.9, */*;q=0.1                      | jsonld json
			JSON Feed      | application/feed+json, application/json;q=0.9                           | jsonfeed json
			doi.org client | application/vnd.citationstyles.csl+json                                | csljson
			RSS only       | application/rss+xml                                                    |
			XML only       | application/xml                                                        |
			pages only     | text/html                                                              |
			broken         | ,;q=x                                                                  | json
			broken         | garbage                                                                | json
			""";

	private static final Map<String, String> TYPES = types();

	@LocalServerPort
	private int port;

	@Autowired
	private FilterRegistrationBean<ResponseCacheFilter> kept;

	private Site site;

	@BeforeEach
	void open() {
		this.site = new Site(this.port);
	}

	@ParameterizedTest
	@CsvSource({ "/api/v1, json jsonld", "/api/v1/policies, json csv ndjson atom jsonfeed ics bibtex ris csljson",
			"/api/v1/timeline?from=2022, json csv ndjson atom jsonfeed ics",
			"/api/v1/news, json csv ndjson atom jsonfeed bibtex ris csljson",
			"/api/v1/changes, json csv ndjson atom jsonfeed", "/api/v1/agencies, json csv ndjson",
			"/api/v1/provisions?kind=right, json csv ndjson", "/api/v1/organizations, json csv ndjson",
			"/api/v1/statistics, json csv ndjson", "/api/v1/terms, json csv ndjson",
			"/api/v1/data-notes, json csv ndjson", "/api/v1/evidence, json csv ndjson",
			"/api/v1/sources, json csv ndjson", "/api/v1/search?q=cac, json csv ndjson",
			"/api/v1/dictionary, json csv ndjson",
			"/api/v1/policies/data-security-law, json bibtex ris csljson jsonld md",
			"/api/v1/agencies/cac, json bibtex ris csljson jsonld md",
			"/api/v1/sources/china-national-ai-strategy, json md" })
	void whereThereAreSeveralFormsEachClientIsGivenTheOneItMeans(String address, String offered) {
		List<String> forms = List.of(offered.split(" "));
		check(address, (client) -> client.wants().stream().filter(forms::contains).findFirst().map(TYPES::get));
	}

	@ParameterizedTest
	@CsvSource({ "/api/v1/changes.atom, application/atom+xml;charset=UTF-8",
			"/api/v1/openapi.json, application/json;charset=UTF-8",
			"/api/v1/openapi.yaml, application/yaml;charset=UTF-8",
			"/api/v1/compare?policies=data-security-law&policies=cybersecurity-law, application/json;charset=UTF-8",
			"/sitemap.xml, application/xml;charset=UTF-8", "/sitemaps/pages.xml, application/xml;charset=UTF-8",
			"/sitemaps/news-1.xml, application/xml;charset=UTF-8", "/robots.txt, text/plain;charset=UTF-8",
			"/opensearch.xml, application/opensearchdescription+xml;charset=UTF-8",
			"/llms.txt, text/markdown;charset=UTF-8", "/CITATION.cff, application/yaml;charset=UTF-8",
			"/share.png, image/png", "/favicon.svg, image/svg+xml", "/favicon.ico, image/x-icon",
			"/css/chronicle.css, text/css", "/, text/html;charset=UTF-8", "/zh, text/html;charset=UTF-8",
			"/policies?agency=cac, text/html;charset=UTF-8", "/zh/policies/data-security-law, text/html;charset=UTF-8",
			"/embed/timeline, text/html;charset=UTF-8", "/search?q=cac, text/html;charset=UTF-8",
			"/api/v1/policies?format=json, application/json;charset=UTF-8",
			"/api/v1/policies?format=csv, text/csv;header=present;charset=UTF-8",
			"/api/v1/policies?format=ndjson, application/x-ndjson",
			"/api/v1/policies?format=atom, application/atom+xml;charset=UTF-8",
			"/api/v1/policies?format=ics, text/calendar;charset=UTF-8",
			"/api/v1/policies?format=ris&year=2022, application/x-research-info-systems;charset=UTF-8",
			"/api/v1/policies/data-security-law?format=md, text/markdown;charset=UTF-8" })
	void whereThereIsOneFormEverybodyIsGivenIt(String address, String type) {
		check(address, (client) -> Optional.of(type));
	}

	@Test
	void everyPageInBothLanguagesAndEveryRecordStayUnderTheDefaultRateLimit() {
		int limit = new Binder(new MapConfigurationPropertySource(Map.of()))
			.bindOrCreate("chronicle.rate-limit", Bindable.of(RateLimitProperties.class))
			.requests();
		int pages = 0;
		for (String part : Jsoup.parse(this.site.get("/sitemap.xml").body(), Parser.xmlParser())
			.select("sitemap loc")
			.eachText()) {
			pages += Jsoup.parse(this.site.get(part.replaceFirst("^https?://[^/]+", "")).body(), Parser.xmlParser())
				.select("url")
				.size();
		}
		assertThat(pages).isGreaterThan(500);
		int files = pages / 2;
		assertThat(pages + files).as("pages, and each record as JSON").isLessThan(limit * 2 / 3);
	}

	@Test
	void robotsAreToldOfTheExport() {
		assertThat(this.site.get("/robots.txt").body()).contains("/api/v1/export.zip", "Sitemap: ")
			.doesNotContain("Disallow: /\n");
	}

	private void check(String address, Function<Client, Optional<String>> expected) {
		Map<String, String> bodies = new TreeMap<>();
		List<Client> clients = new ArrayList<>(clients());
		for (int round = 0; round < 2; round++) {
			this.kept.getFilter().kept().invalidateAll();
			for (Client client : clients) {
				HttpResponse<String> answer = client.ask(this.site, address);
				String type = answer.headers().firstValue("Content-Type").orElse("");
				String as = address + " for " + client;
				if (expected.apply(client).isPresent()) {
					assertThat(answer.statusCode()).as(as).isEqualTo(200);
					assertThat(type).as(as).isEqualToIgnoringCase(expected.apply(client).get());
					assertThat(answer.body()).as(as).isEqualTo(bodies.computeIfAbsent(type, (first) -> answer.body()));
				}
				else {
					assertThat(answer.statusCode()).as(as).isEqualTo(406);
					assertThat(type).as(as).startsWith("application/problem+json");
				}
				if (address.startsWith("/api/")) {
					assertThat(answer.headers().allValues("Vary")).as(as).anyMatch((vary) -> vary.contains("Accept"));
				}
			}
			Collections.reverse(clients);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/html", "application/json", "application/problem+json" })
	void theExportIsGivenWhateverIsAccepted(String accept) {
		Map.of("zip", "application/zip", "xlsx", Format.XLSX_VALUE).forEach((ending, type) -> {
			HttpResponse<String> answer = this.site.get("/api/v1/export." + ending, "Accept", accept);
			assertThat(answer.statusCode()).isEqualTo(200);
			assertThat(answer.headers().firstValue("Content-Type")).hasValue(type);
		});
	}

	@Test
	void aFailureIsTheSameWhateverIsAccepted() {
		for (Client client : clients()) {
			for (String address : List.of("/api/v1/nowhere", "/api/v1/policies/nowhere?format=csv",
					"/api/v1/changes.atom?limit=1", "/api/v1/policies?format=xml", "/api/v1/export.zip?x=1")) {
				HttpResponse<String> answer = client.ask(this.site, address);
				assertThat(answer.statusCode()).as(address + " for " + client).isIn(400, 404);
				assertThat(answer.headers().firstValue("Content-Type").orElse("")).as(address + " for " + client)
					.startsWith("application/problem+json");
			}
			assertThat(client.ask(this.site, "/nowhere").statusCode()).as(client.toString()).isEqualTo(404);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/", "/api/v1/policies/", "/api/v1/policies/?agency=cac&year=2022",
			"/api/v1/policies/data-security-law/", "/api/v1/changes.atom/", "/api/v1/search/?q=%E5%8D%8E%E4%B8%BA" })
	void anAddressOfTheApiWithASlashAtItsEndLeadsToTheOneWithout(String address) {
		HttpResponse<String> answer = this.site.get(address);
		assertThat(answer.statusCode()).isEqualTo(308);
		String location = answer.headers().firstValue("Location").orElseThrow();
		assertThat(location).isEqualTo(address.replaceFirst("/(?=$|\\?)", ""));
		assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
		assertThat(this.site.get(location).statusCode()).isEqualTo(200);
	}

	private static List<Client> clients() {
		return CLIENTS.lines().map((line) -> {
			String[] parts = line.split("\\|", -1);
			String accept = parts[1].strip();
			return new Client(parts[0].strip(), accept,
					parts[2].isBlank() ? List.of() : List.of(parts[2].strip().split(" ")));
		}).toList();
	}

	private static Map<String, String> types() {
		Map<String, String> types = new TreeMap<>();
		for (Format format : Format.values()) {
			types.put(format.slug(), format.mediaType() + ";charset=UTF-8");
		}
		types.put("csv", "text/csv;header=present;charset=UTF-8");
		return types;
	}

	/** A program, what it sends and the forms which that means. */
	private record Client(String name, String accept, List<String> wants) {

		HttpResponse<String> ask(Site site, String address) {
			return this.accept.isEmpty() ? site.get(address) : site.get(address, "Accept", this.accept);
		}

	}

}
