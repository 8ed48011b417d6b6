package org.policychronicle.format;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLType;
import de.undercouch.citeproc.ris.RISConverter;
import de.undercouch.citeproc.ris.RISReference;
import de.undercouch.citeproc.ris.RISType;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.junit.jupiter.api.Test;
import org.policychronicle.record.RecordKind;
import org.policychronicle.web.Format;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Bibliographies, as the readers of a citation processor and of BibTeX take them. */
class BibliographyConverterTests {

	private static final JsonMapper MAPPER = new JsonMapper();

	private final BibliographyConverter converter = new BibliographyConverter(Works.SITE, MAPPER, () -> Works.DATA,
			Works.CLOCK);

	private final Bibliography works = Bibliography.of(List.of(Works.LAW, Works.NEWS));

	@Test
	void bibtexKeepsTitlesNamesAndDatesWhateverCharactersAreInThem() throws Exception {
		BibTeXDatabase read = new BibTeXConverter().loadDatabase(stream(Format.BIBTEX));
		assertThat(read.getEntries().keySet()).extracting(Key::getValue).containsExactly("policy-law", "news-item");
		BibTeXEntry law = read.resolveEntry(new Key("policy-law"));
		assertThat(law.getType()).isEqualTo(BibTeXEntry.TYPE_MISC);
		assertThat(plain(law, "title")).isEqualTo("A Law");
		assertThat(value(law, "titleaddon")).isEqualTo("\u67d0\u6cd5");
		assertThat(value(law, "language")).isEqualTo("Chinese");
		assertThat(value(law, "author")).isEqualTo("{First Body} and {Second \\& Body}");
		assertThat(value(law, "year")).isEqualTo("2021");
		assertThat(value(law, "month")).isEqualTo("August");
		assertThat(value(law, "date")).isEqualTo("2021-08-20");
		assertThat(value(law, "url")).isEqualTo("https://chronicle.example/policies/law");
		assertThat(value(law, "urldate")).isEqualTo("2026-11-24");
		assertThat(plain(law, "note")).isEqualTo("No. 9_1. Effective November 2021");
		BibTeXEntry news = read.resolveEntry(new Key("news-item"));
		assertThat(value(news, "title")).isEqualTo(
				"{Is it \\textbraceleft{}50\\%\\textbraceright{} \\textbackslash{} or \\$5 \\#1 \\textasciitilde{} \\textasciicircum{}? TeX \\& Co}");
		assertThat(news.getField(new Key("author"))).isNull();
		assertThat(value(news, "date")).isEqualTo("2024-06");
	}

	@Test
	void risKeepsEachValueOnItsLine() throws Exception {
		List<RISReference> read = new RISConverter().loadLibrary(stream(Format.RIS)).getReferences();
		assertThat(read).hasSize(2);
		RISReference law = read.get(0);
		assertThat(law.getType()).isEqualTo(RISType.STAT);
		assertThat(law.getId()).isEqualTo("policy-law");
		assertThat(law.getTitle()).isEqualTo("A Law");
		assertThat(law.getAuthors()).containsExactly("First Body", "Second & Body");
		assertThat(law.getYear()).isEqualTo("2021");
		assertThat(law.getDate()).isEqualTo("2021/08/20/");
		assertThat(law.getURL()).isEqualTo("https://chronicle.example/policies/law");
		assertThat(law.getAccessDate()).isEqualTo("2026/11/24/");
		assertThat(law.getNotes()).singleElement().asString().contains("\u67d0\u6cd5");
		assertThat(read.get(1).getTitle()).isEqualTo(Works.NEWS.title());
		assertThat(read.get(1).getDate()).isEqualTo("2024/06//");
		assertThat(this.converter.write(this.works, Format.RIS)).endsWith("ER  - \r\n").doesNotContain("\n\n");
	}

	@Test
	@SuppressWarnings("unchecked")
	void cslSaysNoMoreOfADateThanIsKnown() {
		List<Map<String, Object>> items = MAPPER.readValue(this.converter.write(this.works, Format.CSLJSON),
				List.class);
		CSLItemData law = CSLItemData.fromJson(items.get(0));
		assertThat(law.getType()).isEqualTo(CSLType.LEGISLATION);
		assertThat(law.getId()).isEqualTo("policy-law");
		assertThat(law.getTitle()).isEqualTo("A Law");
		assertThat(law.getOriginalTitle()).isEqualTo("\u67d0\u6cd5");
		assertThat(Arrays.stream(law.getAuthor()).map(CSLName::getLiteral)).containsExactly("First Body",
				"Second & Body");
		assertThat(law.getIssued().getDateParts()).isDeepEqualTo(new int[][] { { 2021, 8, 20 } });
		assertThat(law.getAccessed().getDateParts()).isDeepEqualTo(new int[][] { { 2026, 11, 24 } });
		CSLItemData news = CSLItemData.fromJson(items.get(1));
		assertThat(news.getTitle()).isEqualTo(Works.NEWS.title());
		assertThat(news.getIssued().getDateParts()).isDeepEqualTo(new int[][] { { 2024, 6 } });
		assertThat(items.get(1)).doesNotContainKeys("author", "original-title", "number");
	}

	@Test
	void theOfficialAddressComesFirstAndTheRecordIsNamedBesideIt() throws Exception {
		Bibliography rules = Bibliography.of(List.of(Works.RULES));
		BibTeXEntry entry = new BibTeXConverter()
			.loadDatabase(new ByteArrayInputStream(
					this.converter.write(rules, Format.BIBTEX).getBytes(StandardCharsets.UTF_8)))
			.resolveEntry(new Key("policy-rules"));
		assertThat(value(entry, "url")).isEqualTo("https://www.cac.gov.cn/rules.htm");
		assertThat(value(entry, "note"))
			.endsWith("Via China AI Policy Chronicle, https://chronicle.example/policies/rules");
		assertThat(this.converter.write(rules, Format.RIS)).contains("UR  - https://www.cac.gov.cn/rules.htm\r\n");
		assertThat(this.converter.write(rules, Format.CSLJSON))
			.contains("\"URL\":\"https://www.cac.gov.cn/rules.htm\"");
	}

	@Test
	void aRecordCitedForItselfHasTheDayOfItsData() {
		CitedWork term = CitedWork.record(RecordKind.TERM, "x", "deep synthesis", null, RecordKind.TERM.links("x"));
		assertThat(this.converter.write(Bibliography.of(List.of(term)), Format.BIBTEX)).contains("date = {2026-11-20}")
			.doesNotContain("n.d.");
	}

	private ByteArrayInputStream stream(Format format) {
		return new ByteArrayInputStream(this.converter.write(this.works, format).getBytes(StandardCharsets.UTF_8));
	}

	private static String value(BibTeXEntry entry, String field) {
		return entry.getField(new Key(field)).toUserString();
	}

	// As TeX prints it.
	private static String plain(BibTeXEntry entry, String field) throws Exception {
		return new LaTeXPrinter().print(new LaTeXParser().parse(value(entry, field)));
	}

}
