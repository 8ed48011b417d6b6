package org.policychronicle.publish;

import java.time.LocalDate;
import java.util.List;

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
	void aLawIsCitedAsThatOfAnotherCountry() {
		assertThat(CitationStyles.apa(Works.LAW, TODAY, HERE))
			.isEqualTo("A Law [\u67d0\u6cd5] (promulgated by First Body"
					+ " & Second & Body, August 20, 2021, effective November 2021) (China). Retrieved November 24, 2026,"
					+ " from https://chronicle.example/x");
		assertThat(CitationStyles.chicago(Works.LAW, TODAY, HERE)).isEqualTo("China. A Law [\u67d0\u6cd5]."
				+ " Promulgated by First Body and Second & Body, August 20, 2021; effective November 2021."
				+ " China AI Policy Chronicle. Accessed November 24, 2026. https://chronicle.example/x.");
	}

	@Test
	void whatIsUnknownIsLeftOut() {
		Work plan = new Work(Work.Type.DOCUMENT, "policy-plan", "A Plan", null, List.of(), null, null, null, null,
				"Shanghai, China", "/policies/plan");
		assertThat(CitationStyles.apa(plan, TODAY, HERE))
			.isEqualTo("A Plan (Shanghai, China). Retrieved November 24, 2026, from https://chronicle.example/x");
		assertThat(CitationStyles.chicago(plan, TODAY, HERE)).isEqualTo("Shanghai, China. A Plan. China AI Policy"
				+ " Chronicle. Accessed November 24, 2026. https://chronicle.example/x.");
	}

	@Test
	void newsNamesItsPublisherAndKeepsItsQuestionMark() {
		Work news = new Work(Work.Type.NEWS, "news-x", "Who leads?", null, List.of("Reuters"),
				PartialDate.parse("2024-06-25"), null, null, null, null, "/news/x");
		assertThat(CitationStyles.apa(news, TODAY, HERE)).isEqualTo("Reuters. (2024, June 25). Who leads? In China AI"
				+ " Policy Chronicle. Retrieved November 24, 2026, from https://chronicle.example/x");
		assertThat(CitationStyles.chicago(news, TODAY, HERE)).isEqualTo("Reuters. \u201cWho leads?\u201d June 25,"
				+ " 2024. Recorded in China AI Policy Chronicle. Accessed November 24, 2026."
				+ " https://chronicle.example/x.");
	}

	@Test
	void aRecordIsCitedForItself() {
		Work term = Work.record(RecordKind.TERM, "x", "deep synthesis", null, RecordKind.TERM.links("x"));
		assertThat(CitationStyles.apa(term, TODAY, HERE)).isEqualTo("China AI Policy Chronicle. (n.d.). deep"
				+ " synthesis. Retrieved November 24, 2026, from https://chronicle.example/x");
		assertThat(CitationStyles.chicago(term, TODAY, HERE)).isEqualTo("China AI Policy Chronicle."
				+ " \u201cdeep synthesis.\u201d Accessed November 24, 2026. https://chronicle.example/x.");
	}

	@Test
	void threeNamesAreListedWithACommaBeforeTheLast() {
		Work law = new Work(Work.Type.REGULATION, "policy-x", "Rules", null, List.of("A", "B", "C"),
				PartialDate.parse("2022"), null, null, null, "China", "/policies/x");
		assertThat(CitationStyles.apa(law, TODAY, HERE)).startsWith("Rules (issued by A, B, & C, 2022) (China).");
		assertThat(CitationStyles.chicago(law, TODAY, HERE)).contains("Issued by A, B, and C, 2022.");
	}

}
