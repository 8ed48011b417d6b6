package org.policychronicle.format;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.policychronicle.record.PartialDate;
import org.policychronicle.record.RecordKind;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Citations as text: foreign laws, news and records, with all that is known and no more.
 */
class CitationStylesTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

	private static final String HERE = "https://chronicle.example/x";

	@Test
	void apaNamesTheIssuersFirst() {
		assertThat(CitationStyles.apa(Works.RULES, TODAY, HERE)).isEqualTo("A, B, C, & D. (2021, December 31)."
				+ " Some Rules [\u67d0\u89c4\u5b9a] (Order No. 9). https://www.cac.gov.cn/rules.htm Via China AI Policy"
				+ " Chronicle. Retrieved November 24, 2026, from https://chronicle.example/x");
		assertThat(CitationStyles.apa(Works.LAW, TODAY, HERE))
			.isEqualTo("First Body & Second & Body. (2021, August 20)."
					+ " A Law [\u67d0\u6cd5] (No. 9_1). Via China AI Policy Chronicle. Retrieved November 24, 2026, from"
					+ " https://chronicle.example/x");
	}

	@Test
	void chicagoCitesTheLawOfAnotherCountry() {
		assertThat(CitationStyles.chicago(Works.RULES, TODAY, HERE)).isEqualTo("China. Some Rules [\u67d0\u89c4\u5b9a]."
				+ " Order No. 9. Promulgated by A, B, C, and D, December 31, 2021; effective March 1, 2022."
				+ " https://www.cac.gov.cn/rules.htm. Via China AI Policy Chronicle. Accessed November 24, 2026."
				+ " https://chronicle.example/x.");
	}

	@Test
	void bluebookPutsIssuersAndBothDatesInBracketsAndTheCountryBehind() {
		assertThat(LegalStyles.bluebook(Works.RULES, TODAY, HERE))
			.isEqualTo("Some Rules (\u67d0\u89c4\u5b9a), Order No."
					+ " 9 (promulgated by A, B, C, & D, Dec. 31, 2021, effective Mar. 1, 2022),"
					+ " https://www.cac.gov.cn/rules.htm (China), via China AI Policy Chronicle,"
					+ " https://chronicle.example/x (last visited Nov. 24, 2026).");
		assertThat(LegalStyles.bluebook(Works.LAW, TODAY, HERE)).contains("effective Nov. 2021) (China), via");
	}

	@Test
	void oscolaHasNoFullStopsAndTheAddressInAngleBrackets() {
		assertThat(LegalStyles.oscola(Works.RULES, TODAY, HERE))
			.isEqualTo("Some Rules (\u67d0\u89c4\u5b9a) (A, B, C, and"
					+ " D, Order No 9, 31 December 2021) (China) <https://www.cac.gov.cn/rules.htm> via China AI Policy"
					+ " Chronicle <https://chronicle.example/x> accessed 24 November 2026");
	}

	@Test
	void gbtIsChineseAndNamesThreeBodies() {
		assertThat(ChineseStyle.cite(Works.RULES, TODAY, HERE))
			.isEqualTo("\u7532, \u4e59, \u4e19, \u7b49. \u67d0\u89c4\u5b9a:"
					+ " \u4ee4\u7b2c9\u53f7[EB/OL]. (2021-12-31)[2026-11-24]. https://www.cac.gov.cn/rules.htm. \u8f6c\u5f15\u81ea"
					+ "\u4e2d\u56fd\u4eba\u5de5\u667a\u80fd\u653f\u7b56\u7f16\u5e74: https://chronicle.example/x.");
		CitedWork english = new CitedWork(CitedWork.Type.STANDARD, "policy-x", "A Standard", null, List.of("TC260"),
				null, null, null, "GB 1", "China", "/policies/x");
		assertThat(ChineseStyle.cite(english, TODAY, HERE))
			.isEqualTo("TC260. A Standard: GB 1[S/OL]. [2026-11-24]. https://chronicle.example/x.");
	}

	@Test
	void whatIsUnknownIsLeftOut() {
		CitedWork plan = new CitedWork(CitedWork.Type.DOCUMENT, "policy-plan", "A Plan", null, List.of(), null, null,
				null, null, "Shanghai, China", "/policies/plan");
		assertThat(CitationStyles.apa(plan, TODAY, HERE)).isEqualTo("A Plan (Shanghai, China). Via China AI Policy"
				+ " Chronicle. Retrieved November 24, 2026, from https://chronicle.example/x");
		assertThat(CitationStyles.chicago(plan, TODAY, HERE)).isEqualTo("Shanghai, China. A Plan. Via China AI Policy"
				+ " Chronicle. Accessed November 24, 2026. https://chronicle.example/x.");
		assertThat(LegalStyles.bluebook(plan, TODAY, HERE)).isEqualTo("A Plan (Shanghai, China), via China AI Policy"
				+ " Chronicle, https://chronicle.example/x (last visited Nov. 24, 2026).");
		assertThat(LegalStyles.oscola(plan, TODAY, HERE)).isEqualTo("A Plan (Shanghai, China) via China AI Policy"
				+ " Chronicle <https://chronicle.example/x> accessed 24 November 2026");
	}

	@Test
	void newsNamesItsPublisherAndKeepsItsQuestionMark() {
		CitedWork news = new CitedWork(CitedWork.Type.NEWS, "news-x", "Who leads?", null, List.of("Reuters"),
				PartialDate.parse("2024-06-25"), null, null, null, null, "/news/x");
		assertThat(CitationStyles.apa(news, TODAY, HERE)).isEqualTo("Reuters. (2024, June 25). Who leads? In China AI"
				+ " Policy Chronicle. Retrieved November 24, 2026, from https://chronicle.example/x");
		assertThat(CitationStyles.chicago(news, TODAY, HERE)).isEqualTo("Reuters. \u201cWho leads?\u201d June 25,"
				+ " 2024. Recorded in China AI Policy Chronicle. Accessed November 24, 2026."
				+ " https://chronicle.example/x.");
		assertThat(LegalStyles.bluebook(news, TODAY, HERE)).startsWith("Who leads?, Reuters (June 25, 2024), via");
		assertThat(LegalStyles.oscola(news, TODAY, HERE))
			.startsWith("\u2018Who leads?\u2019 (Reuters, 25 June 2024) via China AI Policy Chronicle <");
	}

	@Test
	void aRecordIsCitedForItselfAsOfTheDayOfItsData() {
		CitedWork term = CitedWork.record(RecordKind.TERM, "x", "deep synthesis", null, RecordKind.TERM.links("x"))
			.asOf(Works.DATA);
		assertThat(CitationStyles.apa(term, TODAY, HERE)).isEqualTo("China AI Policy Chronicle. (2026, November 20)."
				+ " deep synthesis. Retrieved November 24, 2026, from https://chronicle.example/x");
		assertThat(CitationStyles.chicago(term, TODAY, HERE)).isEqualTo("China AI Policy Chronicle."
				+ " \u201cdeep synthesis.\u201d November 20, 2026. Accessed November 24, 2026. https://chronicle.example/x.");
		assertThat(LegalStyles.bluebook(term, TODAY, HERE))
			.isEqualTo("deep synthesis, China AI Policy Chronicle (Nov. 20,"
					+ " 2026), https://chronicle.example/x (last visited Nov. 24, 2026).");
		assertThat(LegalStyles.oscola(term, TODAY, HERE)).isEqualTo("China AI Policy Chronicle, \u2018deep"
				+ " synthesis\u2019 (20 November 2026) <https://chronicle.example/x> accessed 24 November 2026");
	}

	@Test
	void theStyleOfTheReadersLanguageComesFirst() {
		Citations citations = Citations.of(Works.RULES, TODAY, HERE);
		assertThat(citations.styles(Locale.ENGLISH)).extracting(Citations.Style::name)
			.containsExactly("APA", "Chicago", "Bluebook", "OSCOLA", "GB/T 7714");
		assertThat(citations.styles(Locale.SIMPLIFIED_CHINESE).get(0).text()).isEqualTo(citations.gbt());
	}

}
