package org.policychronicle.words;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** How a query is taken apart, and what is understood by its words. */
class WordsTests {

	@Test
	void wordsPhrasesAndUnwantedWordsAreToldApart() {
		Words words = Words.of("face \"facial recognition\" -police -“real time” 华为");
		assertThat(typed(words.wanted())).containsExactly("face", "\"facial recognition\"", "华为");
		assertThat(words.unwanted()).extracting(Term::literal).containsExactly("'police'", "'real' <-> 'time'");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"deep synthesis\"", "“deep synthesis”", "„deep synthesis“", "«deep synthesis»",
			"‹deep synthesis›", "「deep synthesis」", "『deep synthesis』", "＂ＤＥＥＰ　ＳＹＮＴＨＥＳＩＳ＂", "‘deep synthesis’",
			"'deep synthesis'", "\"deep\u2011synthesis\"", "\"deep\u00a0synthesis\"", "\"deep syn\u00adthesis",
			"deep-synthesis", "deep\u2010synthesis" })
	void quotationMarksOfAllScriptsHoldAPhraseTogether(String query) {
		assertThat(Words.of(query).wanted()).singleElement()
			.extracting(Term::literal)
			.isEqualTo("'deep' <-> 'synthesis'");
	}

	@Test
	void anApostropheIsNoQuotationMark() {
		assertThat(typed(Words.of("children's and parents' rights").wanted())).hasSize(4);
	}

	@ParameterizedTest
	@ValueSource(strings = { "国发〔2017〕35号", "国发[2017]35号", "国发（2017）35号", "国发【2017】35号", "国发﹝２０１７﹞３５号", "國發〔2017〕35號" })
	void bracketsAroundAYearMakeNoDifference(String query) {
		assertThat(Words.of(query).query()).contains("'国' <-> '发' <-> '2017' <-> '35' <-> '号'");
	}

	@ParameterizedTest
	@ValueSource(strings = { "deep -draft", "deep −draft", "deep –draft", "deep －ｄｒａｆｔ" })
	void everyDashBeforeAWordIsAMinus(String query) {
		assertThat(Words.of(query).unwanted()).singleElement().extracting(Term::literal).isEqualTo("'draft'");
	}

	@Test
	void chineseCommasPartWords() {
		assertThat(typed(Words.of("算法、备案，标识").wanted())).containsExactly("算法", "备案", "标识");
	}

	@ParameterizedTest
	@CsvSource({ "chatbots, 聊 天 机 器 人", "聊天机器人, chatbot", "LLMs, 大 模 型", "large language model, 大 模 型", "大模型, llm",
			"deepfakes, deep synthesis", "深度伪造, deepfake", "watermarking, 水 印", "水印, label", "filings, 备 案",
			"备案, filing", "penalties, 罚 款", "罚款, penalty", "face recognition, 人 脸 识 别", "人臉識別, facial recognition",
			"children, 未 成 年 人", "未成年人, minor", "recommender systems, 推 荐 算 法", "personal data, personal information",
			"出境, cross border", "licences, 许 可", "prohibited, ban", "ethics review, 伦 理 审 查",
			"安全评估, security assessment", "Shenzhen, 深 圳", "深圳, shenzhen", "个保法, personal information protection law",
			"網信辦, cac" })
	void aWordIsUnderstoodInTheOtherLanguage(String query, String meant) {
		assertThat(Words.of(query).wanted()).singleElement()
			.extracting(Term::query)
			.asString()
			.contains("'" + meant.replace(" ", "' <-> '") + "'");
	}

	@ParameterizedTest
	@CsvSource({ "organisation, organization", "organization, organisation", "analyse, analyze", "labelled, labeled",
			"labeling, labelling", "behaviour, behavior", "centre, center", "defense, defence", "programme, program",
			"programs, programmes", "judgment, judgement" })
	void bothSpellingsOfEnglishAreUnderstood(String query, String other) {
		assertThat(Words.of('"' + query + '"').query()).contains("'" + other + "'");
	}

	@ParameterizedTest
	@ValueSource(strings = { "15 August 2023", "15th August 2023", "15 Aug 2023", "15 Aug. 2023", "August 15, 2023",
			"Aug 15th, 2023", "2023-08-15", "2023‑08‑15", "2023/8/15", "2023.08.15", "2023年8月15日", "２０２３年８月１５日",
			"2023 年 8 月 15 号", "15 of August 2023" })
	void aDayIsUnderstoodInEveryNotation(String query) {
		assertThat(Words.of(query).wanted()).singleElement()
			.extracting(Term::literal)
			.isEqualTo("'on20230815' | 'on202308' | 'on2023'");
	}

	@ParameterizedTest
	@ValueSource(strings = { "August 2023", "Aug 2023", "aug. 2023", "2023年8月", "2023 年 8 月份", "2023-08", "2023/08" })
	void aMonthIsUnderstoodInEveryNotation(String query) {
		assertThat(Words.of(query).wanted()).singleElement()
			.extracting(Term::literal)
			.isEqualTo("'in202308' | 'on2023'");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2023-02-30", "2023-13-01", "marketing 2023", "2021-2025", "2023", "\"15 August 2023\"",
			"35273-2020", "Made in China 2025" })
	void whatIsNoDateIsWords(String query) {
		assertThat(Words.of(query).wanted()).extracting(Term::date).containsOnlyNulls();
	}

	@Test
	void aDateStandsBesideOtherWords() {
		assertThat(typed(Words.of("CAC 15 August 2023 algorithm").wanted())).containsExactly("CAC", "15 August 2023",
				"algorithm");
	}

	@ParameterizedTest
	@ValueSource(strings = { "%", "\"\"", "-", "-law", "— … !", "' \" ;", "\u200b", "《》", "™" })
	void nothingToLookForIsRefused(String query) {
		assertThatExceptionOfType(WordsException.class).isThrownBy(() -> Words.of(query));
	}

	@Test
	void tooManyTermsAreRefused() {
		assertThatExceptionOfType(WordsException.class).isThrownBy(() -> Words.of("law ".repeat(21)));
		assertThat(Words.of("law ".repeat(20)).wanted()).hasSize(20);
	}

	@Test
	void everyCharacterOfAFoldedTextKnowsWhereItComesFrom() {
		String written = "《ＰＩ\u200bＰＬ》 é\u00bdx";
		FoldedText folded = FoldedText.of(written);
		assertThat(folded.text()).isEqualTo(" pipl  e1 2x");
		int at = folded.text().indexOf("pl");
		assertThat(written.substring(folded.origins()[at], folded.origins()[at + 2])).isEqualTo("ＰＬ");
		assertThat(folded.origins()).hasSize(folded.text().length() + 1).isSorted();
	}

	private static List<String> typed(List<Term> terms) {
		return terms.stream().map(Term::typed).toList();
	}

}
