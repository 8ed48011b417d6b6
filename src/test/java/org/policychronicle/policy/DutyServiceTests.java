package org.policychronicle.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policychronicle.testing.ChronicleTest;
import org.policychronicle.testing.Site;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Who asks what a service must do is told the articles, and what is not recorded. */
@ChronicleTest
class DutyServiceTests {

	private static final String CHATBOT = "?service=generates&trait=can-sway-opinion";

	@Autowired
	private DutyService duties;

	@LocalServerPort
	private int port;

	@Test
	void aChatbotThatCanSwayOpinionIsToldWhereItsDutiesStand() {
		DutyMatrix matrix = chatbot(DutyTrait.CAN_SWAY_OPINION);
		assertThat(articles(matrix, DutySubject.FILE_ALGORITHM))
			.containsEntry("generative-ai-interim-measures", List.of("17"))
			.containsEntry("algorithmic-recommendation-provisions", List.of("24", "26"))
			.containsEntry("deep-synthesis-provisions", List.of("19"))
			.containsEntry("ai-content-labelling-measures", List.of("12"));
		assertThat(articles(matrix, DutySubject.ASSESS_SECURITY))
			.containsEntry("algorithmic-recommendation-provisions", List.of("27"))
			.containsEntry("generative-ai-interim-measures", List.of());
		assertThat(matrix.slugs())
			.contains("personal-information-protection-law", "data-security-law", "cybersecurity-law",
					"network-data-security-regulations")
			.doesNotContain("anthropomorphic-interaction-measures", "facial-recognition-measures");
		assertThat(matrix.others()).extracting(DutyMatrix.Instrument::slug)
			.contains("gb-45438-2025", "personal-information-audit-measures")
			.doesNotContain("automotive-data-provisions", "minors-network-protection-regulations",
					"cybersecurity-law-amendment-2025", "gb-t-45654-2025", "shanghai-data-regulations")
			.doesNotContainAnyElementsOf(matrix.instruments().stream().map(DutyMatrix.Instrument::slug).toList());
	}

	@Test
	void aDutyThatAppliesOnlyToSomeIsLeftOutForOthers() {
		DutyMatrix matrix = chatbot();
		assertThat(articles(matrix, DutySubject.FILE_ALGORITHM))
			.containsEntry("generative-ai-interim-measures", List.of())
			.containsEntry("ai-content-labelling-measures", List.of("12"));
		assertThat(matrix.subjects()).extracting(DutyMatrix.Subject::subject).doesNotContain(DutySubject.MINORS);
		DutyMatrix forMinors = chatbot(DutyTrait.SERVES_MINORS);
		assertThat(articles(forMinors, DutySubject.MINORS)).containsEntry("generative-ai-interim-measures",
				List.of("10"));
		assertThat(forMinors.others()).extracting(DutyMatrix.Instrument::slug)
			.contains("minors-network-protection-regulations");
	}

	@Test
	void whatIsMeantForOneKindOfServiceAppliesToItAlone() {
		assertThat(matrix(ServiceKind.IDENTIFIES_FACES).slugs()).contains("facial-recognition-measures")
			.doesNotContain("generative-ai-interim-measures", "deep-synthesis-provisions");
		assertThat(matrix(ServiceKind.RECOMMENDS).slugs()).contains("algorithmic-recommendation-provisions")
			.doesNotContain("deep-synthesis-provisions", "anthropomorphic-interaction-measures");
		assertThat(matrix(ServiceKind.KEEPS_COMPANY).slugs()).contains("anthropomorphic-interaction-measures",
				"generative-ai-interim-measures");
	}

	@Test
	void withoutAnAnswerTheInstrumentsThatTouchMostSubjectsAreShown() {
		DutyMatrix matrix = this.duties.matrix(DutyFilter.unanswered());
		assertThat(matrix.slugs()).containsExactlyInAnyOrder("algorithmic-recommendation-provisions",
				"deep-synthesis-provisions", "generative-ai-interim-measures", "ai-content-labelling-measures",
				"personal-information-protection-law", "network-data-security-regulations", "data-security-law",
				"cybersecurity-law", "anthropomorphic-interaction-measures", "facial-recognition-measures");
		assertThat(matrix.others()).isEmpty();
		assertThat(matrix.inForce()).isGreaterThan(matrix.instruments().size());
		assertThat(matrix.subjects()).extracting(DutyMatrix.Subject::stage).isSorted();
	}

	@Test
	void aNumberOfDutiesIsThatOfTheCells() {
		List<DutyFilter> asked = new ArrayList<>(List.of(DutyFilter.unanswered()));
		Arrays.stream(ServiceKind.values())
			.forEach((kind) -> asked.add(new DutyFilter(List.of(kind), List.of(DutyTrait.SERVES_MINORS), null)));
		for (DutyFilter filter : asked) {
			DutyMatrix matrix = this.duties.matrix(filter);
			for (int column = 0; column < matrix.instruments().size(); column++) {
				int place = column;
				assertThat(matrix.subjects().stream().mapToInt((row) -> row.cells().get(place).size()).sum())
					.as(filter + " " + matrix.instruments().get(column).slug())
					.isEqualTo(matrix.instruments().get(column).duties());
			}
		}
	}

	@Test
	void oneSubjectCanBeAskedFor() {
		DutyMatrix matrix = this.duties.matrix(new DutyFilter(List.of(), List.of(), DutySubject.LABEL_IN_METADATA));
		assertThat(matrix.subjects()).extracting(DutyMatrix.Subject::subject)
			.containsExactly(DutySubject.LABEL_IN_METADATA);
		assertThat(matrix.stated(matrix.subjects().get(0))).extracting((stated) -> stated.article().article())
			.contains("5", "16");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/zh" })
	void theAnswerIsTwoClicksFromTheFrontPage(String language) {
		Site site = new Site(this.port);
		String first = site.page(language.isEmpty() ? "/" : language)
			.select("nav a[href=" + language + "/duties]")
			.attr("href");
		Document unanswered = site.page(first);
		assertThat(unanswered.select("#must")).isEmpty();
		assertThat(unanswered.select(".mx td.out")).isEmpty();
		String second = unanswered.select(".chips a[href*=generates]").attr("href");
		Document answered = site.page(second);
		assertThat(answered.select(".chips [aria-current=true]")).hasSize(1);
		assertThat(answered.select("#must")).hasSize(1);
		assertThat(answered.select(".mx td.out")).isNotEmpty();
		assertThat(answered.select(".mx thead th.out")).hasSize(2);
		assertThat(answered.select(".mx td a[href*=/policies/ai-content-labelling-measures#]")).isNotEmpty();
	}

	@Test
	void eachCellLeadsToItsArticleAndAnEmptyOneSaysThatNothingIsRecorded() {
		Site site = new Site(this.port);
		Document page = site.page("/duties" + CHATBOT);
		String article = page.select("td[data-l=Generative AI] a:containsOwn(17)").attr("href");
		assertThat(site.page(article).select("[id=" + article.replaceFirst(".*#", "") + "]")).hasSize(1);
		assertThat(page.select("td:not(:has(a)) [role=img]").eachAttr("aria-label")).isNotEmpty()
			.containsOnly("not recorded");
		assertThat(page.select("#file-algorithm li").eachText()).anySatisfy((duty) -> assertThat(duty)
			.contains("Algorithm recommendation 24", "within 10 working days of starting the service"));
		assertThat(page.select(".btns a").eachAttr("href")).allSatisfy(
				(link) -> assertThat(site.get(link.replaceFirst("^https?://[^/]+", "")).statusCode()).isEqualTo(200));
	}

	@Test
	void jsonGivesTheSame() {
		Site site = new Site(this.port);
		JsonNode answer = site.json("/api/v1/duties" + CHATBOT);
		assertThat(answer.path("inForce").asInt()).isGreaterThan(answer.path("instruments").size());
		JsonNode row = answer.path("subjects").get(0);
		assertThat(row.path("subject").stringValue()).isEqualTo("file-algorithm");
		assertThat(row.path("stage").stringValue()).isEqualTo("before");
		assertThat(row.path("cells").findValues("article").stream().map(JsonNode::stringValue)).contains("17", "24",
				"19(1)", "12");
		assertThat(site.json("/api/v1").path("services").path("duties").stringValue()).startsWith("/api/v1/duties");
		assertThat(site.get("/api/v1/duties?service=flies").statusCode()).isEqualTo(400);
		assertThat(site.get("/duties?trait=flies").statusCode()).isEqualTo(400);
	}

	private DutyMatrix chatbot(DutyTrait... traits) {
		return this.duties.matrix(new DutyFilter(List.of(ServiceKind.GENERATES), List.of(traits), null));
	}

	private DutyMatrix matrix(ServiceKind kind) {
		return this.duties.matrix(new DutyFilter(List.of(kind), List.of(), null));
	}

	private static Map<String, List<String>> articles(DutyMatrix matrix, DutySubject subject) {
		DutyMatrix.Subject row = matrix.subjects()
			.stream()
			.filter((each) -> each.subject() == subject)
			.findFirst()
			.orElseThrow();
		return IntStream.range(0, matrix.instruments().size())
			.boxed()
			.collect(Collectors.toMap((column) -> matrix.instruments().get(column).slug(),
					(column) -> row.articles(row.cells().get(column)).stream().map(DutyArticle::number).toList()));
	}

}
