package org.policychronicle;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;

import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;

import org.policychronicle.testing.ChronicleTest;
import org.policychronicle.testing.Site;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What is taken away is read back whole, whatever the programs that read it. */
@ChronicleTest
class TakenAwayTests {

	/** What biblatex takes for an entry of the type misc, beyond its own bookkeeping. */
	private static final Set<String> MISC = Set.of("author", "title", "titleaddon", "language", "howpublished", "type",
			"version", "note", "organization", "location", "date", "month", "year", "addendum", "pubstate", "doi",
			"url", "urldate", "langid");

	@LocalServerPort
	private int port;

	private Site site;

	@BeforeEach
	void open() {
		this.site = new Site(this.port);
	}

	@Test
	void everyXmlIsWellFormed() {
		List<String> addresses = new ArrayList<>(List.of("/opensearch.xml", "/favicon.svg", "/sitemap.xml",
				"/api/v1/changes.atom", "/api/v1/changes?format=atom"));
		for (String list : List.of("policies", "timeline", "news")) {
			addresses.add("/sitemaps/" + list + "-1.xml");
			addresses.add("/api/v1/" + list + "?format=atom");
			for (String words : List.of("%3C%26%3E%22'", "%E2%80%99%C2%A0", "%F0%9F%90%BC", "]]%3E", "%EF%BF%BD",
					"&sort=newest")) {
				addresses.add("/api/v1/" + list + "?format=atom&q=law%20" + words);
			}
		}
		for (String address : addresses) {
			HttpResponse<String> answer = this.site.get(address);
			assertThat(answer.statusCode()).as(address).isEqualTo(200);
			parse(address, answer.body());
		}
		assertThat(this.site.get("/api/v1/policies?format=atom&q=%EF%BF%BF").statusCode()).isEqualTo(400);
	}

	@ParameterizedTest
	@ValueSource(strings = { "policies", "provisions", "timeline", "news", "agencies", "organizations", "terms",
			"statistics", "data-notes", "evidence", "sources" })
	void theMarkdownOfEveryRecordLinksWhatTheRecordLinks(String collection) {
		Parser parser = Parser.builder().extensions(List.of(TablesExtension.create())).build();
		for (JsonNode record : this.site.records(collection)) {
			String self = record.path("links").path("self").stringValue();
			HttpResponse<String> answer = this.site.get(self + "?format=md");
			if (answer.statusCode() == 400) {
				assertThat(collection).isEqualTo("sources");
				continue;
			}
			Set<String> links = new TreeSet<>();
			List<Integer> levels = new ArrayList<>();
			Node document = parser.parse(answer.body());
			document.accept(new AbstractVisitor() {
				@Override
				public void visit(Link link) {
					links.add(link.getDestination());
					visitChildren(link);
				}

				@Override
				public void visit(Heading heading) {
					levels.add(heading.getLevel());
				}

				@Override
				public void visit(Text text) {
					assertThat(text.getParent() instanceof Link || !text.getLiteral().contains("://"))
						.as(self + ": " + text.getLiteral())
						.isTrue();
				}
			});
			assertThat(levels).as(self).startsWith(1).doesNotContain(3, 4, 5, 6);
			assertThat(levels.stream().filter((level) -> level == 1)).hasSize(1);
			assertThat(links).as(self)
				.contains("http://localhost:8080" + record.path("links").path("html").stringValue());
			Stream.of(record.path("address"), record.path("texts"))
				.flatMap((each) -> each.isArray() ? each.valueStream().map((text) -> text.path("address"))
						: Stream.of(each))
				.filter(JsonNode::isString)
				.map(JsonNode::stringValue)
				.filter((address) -> address.startsWith("http"))
				.forEach((address) -> assertThat(links).as(self).contains(address));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "policies", "news" })
	void everyEntryKeepsTheRulesOfBiblatex(String collection) throws Exception {
		String text = this.site.get("/api/v1/" + collection + "?format=bibtex").body();
		for (BibTeXEntry entry : new BibTeXParser().parseFully(new StringReader(text)).getEntries().values()) {
			String key = entry.getKey().getValue();
			assertThat(entry.getFields().keySet()).as(key).extracting(Key::getValue).isSubsetOf(MISC);
			assertThat(entry.getFields().keySet()).extracting(Key::getValue)
				.contains("title", "year", "url", "urldate");
			assertThat(value(entry, "urldate")).matches("\\d{4}-\\d{2}-\\d{2}");
			if (entry.getField(new Key("date")) != null) {
				assertThat(value(entry, "date")).matches("\\d{4}(-(0[1-9]|1[0-2])(-\\d{2})?)?")
					.startsWith(value(entry, "year"));
			}
			else {
				assertThat(value(entry, "year")).isEqualTo("n.d.");
			}
			if (entry.getField(new Key("note")) != null) {
				assertThat(value(entry, "note")).doesNotContainIgnoringCase("accessed");
			}
			if (entry.getField(new Key("author")) != null) {
				for (String author : value(entry, "author").split("(?<=\\}) and (?=\\{)")) {
					assertThat(author).startsWith("{").endsWith("}");
				}
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "bibtex, 'date = {2017-07-20}'", "ris, 'DA  - 2017/07/20/'", "csljson, '[[2017,7,20]]'",
			"md, '(2017, July 20)'", "jsonld, '\"datePublished\":\"2017-07-20\"'" })
	void aCitationTakesNoDateThatAGraveNoteRejects(String format, String date) {
		String one = this.site.get("/api/v1/news/nytimes-made-in-china-2030?format=" + format).body();
		assertThat(one).contains(date);
		if (Set.of("bibtex", "ris", "csljson").contains(format)) {
			assertThat(this.site.get("/api/v1/news?q=2030&format=" + format).body()).contains(date);
		}
	}

	@Test
	void aPolicyOfTheDocumentAloneIsCitedWithoutTheDateThatIsRejected() {
		String cited = this.site.get("/api/v1/policies/new-generation-ai-development-plan?basis=document&format=bibtex")
			.body();
		assertThat(cited).contains("year = {n.d.}").doesNotContain("2023", "2017");
		assertThat(this.site.get("/api/v1/policies/new-generation-ai-development-plan?format=bibtex").body())
			.contains("date = {2017-07");
	}

	@ParameterizedTest
	@CsvSource({ "policies, bibtex, policies.bib", "policies, ris, policies.ris", "news, csljson, news.json",
			"policies/data-security-law, bibtex, data-security-law.bib",
			"policies/data-security-law, md, data-security-law.md", "timeline, ics, timeline.ics",
			"policies/data-security-law, jsonld, data-security-law.jsonld", "agencies, csv, agencies.csv",
			"agencies, ndjson, agencies.ndjson", "terms, xlsx, terms.xlsx" })
	void whatIsSavedHasANameWithTheEndingOfItsForm(String path, String format, String name) {
		assertThat(this.site.get("/api/v1/" + path + "?format=" + format).headers().firstValue("Content-Disposition"))
			.hasValueSatisfying((header) -> assertThat(header).endsWith("filename=\"" + name + "\""));
	}

	@ParameterizedTest
	@ValueSource(strings = { "policies?", "policies?agency=cac&year=2022", "policies?fields=title,status",
			"provisions?", "agencies?", "organizations?", "timeline?", "news?", "statistics?", "terms?", "data-notes?",
			"evidence?", "changes?", "sources?", "search?q=law", "dictionary?" })
	void aSheetHoldsEveryRecordAsTexts(String collection) throws Exception {
		int records = this.site.get("/api/v1/" + collection + "&format=ndjson").body().split("\n").length;
		byte[] book = HttpClient.newHttpClient()
			.send(HttpRequest
				.newBuilder(URI.create("http://localhost:" + this.port + "/api/v1/" + collection + "&format=xlsx"))
				.build(), HttpResponse.BodyHandlers.ofByteArray())
			.body();
		try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(book))) {
			assertThat(read.getFirstSheet().getName()).isEqualTo(collection.replaceFirst("\\?.*", ""));
			List<Row> rows = read.getFirstSheet().read();
			assertThat(rows).hasSize(records + 1);
			assertThat(rows.get(0).stream().map(Cell::getText)).allMatch((heading) -> heading.matches("(?s)[A-Z].*"));
			rows.forEach((row) -> row.forEach((cell) -> {
				assertThat(cell.getType()).isEqualTo(CellType.STRING);
				assertThat(cell.getText()).doesNotContain("Record[", "org.policychronicle", "[slug=");
			}));
		}
	}

	@Test
	void csvBeginsWithAMarkWhereOneIsAskedForAndNoOtherFormDoes() {
		String plain = this.site.get("/api/v1/terms?format=csv").body();
		assertThat(this.site.get("/api/v1/terms?format=csv&bom=true").body()).isEqualTo("\uFEFF" + plain);
		assertThat(this.site.get("/api/v1/terms?format=csv&bom=false").body()).isEqualTo(plain);
		Map.of("format=ndjson&bom=true", "bom", "format=xlsx&bom=true", "bom", "bom=true", "bom", "format=csv&bom=x",
				"true")
			.forEach((query, said) -> {
				HttpResponse<String> refused = this.site.get("/api/v1/terms?" + query);
				assertThat(refused.statusCode()).as(query).isEqualTo(400);
				assertThat(refused.body()).contains(said);
			});
		assertThat(this.site.page("/terms").select("a[href*=format=xlsx], a[href*=bom=true]")).hasSize(2);
	}

	private static String value(BibTeXEntry entry, String field) {
		return entry.getField(new Key(field)).toUserString();
	}

	private static void parse(String address, String text) {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
		}
		catch (Exception ex) {
			throw new AssertionError(address, ex);
		}
	}

}
