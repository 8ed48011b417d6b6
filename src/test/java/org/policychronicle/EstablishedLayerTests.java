package org.policychronicle;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import org.policychronicle.testing.ChronicleTest;
import org.policychronicle.testing.Site;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is known from elsewhere, and that it never passes for what the source document
 * says.
 */
@ChronicleTest
class EstablishedLayerTests {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			new-generation-ai-development-plan|新一代人工智能发展规划|国发〔2017〕35号|promulgated|2017-07-08
			algorithmic-recommendation-provisions|互联网信息服务算法推荐管理规定|Order No. 9|promulgated|2021-12-31
			deep-synthesis-provisions|互联网信息服务深度合成管理规定|Order No. 12|promulgated|2022-11-25
			generative-ai-interim-measures|生成式人工智能服务管理暂行办法|Order No. 15|promulgated|2023-07-10
			personal-information-protection-law|中华人民共和国个人信息保护法||effective|2021-11-01
			data-security-law|中华人民共和国数据安全法|Presidential Order No. 84|adopted|2021-06-10
			cybersecurity-law|中华人民共和国网络安全法||effective|2017-06-01
			ai-safety-governance-framework|人工智能安全治理框架（1.0版）||published|2024-09-09
			shanghai-ai-regulations|上海市促进人工智能产业发展条例||adopted|2022-09-22
			shenzhen-ai-regulations|深圳经济特区人工智能产业促进条例||adopted|2022-08-30
			made-in-china-2025|中国制造2025|国发〔2015〕28号|promulgated|2015-05-08
			ai-content-labelling-measures|人工智能生成合成内容标识办法||effective|2025-09-01
			facial-recognition-measures|人脸识别技术应用安全管理办法||effective|2025-06-01
			network-data-security-regulations|网络数据安全管理条例||effective|2025-01-01
			ai-plus-opinions|国务院关于深入实施“人工智能+”行动的意见|国发〔2025〕11号|published|2025-08-26
			anthropomorphic-interaction-measures|人工智能拟人化互动服务管理暂行办法||effective|2026-07-15
			gb-45438-2025|网络安全技术 人工智能生成合成内容标识方法|GB 45438-2025|effective|2025-09-01
			""")
	void anInstrumentHasItsOfficialTitleNumberAndDates(String slug, String title, String number, String milestone,
			String date) {
		JsonNode policy = new Site(this.port).json("/api/v1/policies/" + slug);
		assertThat(policy.path("chineseTitle").stringValue()).isEqualTo(title);
		if (number != null) {
			assertThat(policy.path("documentNumber").stringValue()).contains(number);
		}
		assertThat(policy.path("dates")).anySatisfy((given) -> {
			assertThat(given.path("milestone").stringValue()).isEqualTo(milestone);
			assertThat(given.path("date").stringValue()).isEqualTo(date);
			assertThat(given.path("basis").stringValue()).isEqualTo("established");
			assertThat(given.path("evidence").size()).isPositive();
			assertThat(given.path("confidence").stringValue()).isIn("high", "medium");
		});
		assertThat(policy.path("evidence").size()).isPositive();
	}

	@Test
	void byTheDocumentAloneNothingEstablishedIsShown() {
		Site site = new Site(this.port);
		JsonNode policies = site.json("/api/v1/policies?basis=document&size=100");
		assertThat(policies.path("total").asInt()).isEqualTo(21);
		policies.path("items").forEach((summary) -> {
			assertThat(summary.toString()).doesNotContain("\"established\"");
			String slug = summary.path("slug").stringValue();
			JsonNode policy = site.json("/api/v1/policies/" + slug + "?basis=document");
			assertThat(policy.toString()).as(slug).doesNotContain("\"established\"");
			for (String field : List.of("chineseTitle", "documentNumber", "chapters", "articles")) {
				assertThat(policy.path(field).isNull()).as(slug + " " + field).isTrue();
			}
			assertThat(policy.path("texts").size() + policy.path("evidence").size()).as(slug).isZero();
			policy.path("dates").forEach((date) -> assertThat(date.path("sourceLines").size()).isPositive());
		});
		assertThat(site.get("/api/v1/policies/ai-plus-opinions?basis=document").statusCode()).isEqualTo(404);
		assertThat(site.json("/api/v1/policies/shenzhen-ai-regulations?basis=document").path("issued").stringValue())
			.isEqualTo("2022-09");
		assertThat(site.json("/api/v1/policies/shenzhen-ai-regulations").path("issued").stringValue())
			.isEqualTo("2022-09-05");
	}

	@Test
	void theIndexCountsWhatEachCollectionHolds() {
		Site site = new Site(this.port);
		site.json("/api/v1").path("collections").properties().forEach((collection) -> {
			if (!collection.getKey().equals("sources")) {
				String address = collection.getValue().path("self").stringValue();
				assertThat(collection.getValue().path("total").asInt()).as(address)
					.isEqualTo(site.json(address).path("total").asInt());
			}
		});
	}

	@Test
	void aStatusSaysWhichLayerDecidedIt() {
		Site site = new Site(this.port);
		assertThat(site.json("/api/v1/policies/data-security-law").path("status").path("basis").stringValue())
			.isEqualTo("established");
		assertThat(site.json("/api/v1/policies/state-council-responsible-ai-guidelines").path("issued").stringValue())
			.isEqualTo("2022");
		assertThat(site.json("/api/v1/policies/data-security-law?basis=document")
			.path("status")
			.path("value")
			.stringValue()).isEqualTo("unknown");
	}

	@Test
	void bothReadingsOfADateStandSideBySide() {
		String page = new Site(this.port).page("/policies/shenzhen-ai-regulations").text();
		assertThat(page).contains("30 August 2022", "What the 2024 overview said, and where it differs",
				"Adopted September 2022 (month only)");
	}

	@Test
	void anAgencyHasItsChineseNameAndSite() {
		JsonNode agency = new Site(this.port).json("/api/v1/agencies/cac");
		assertThat(agency.path("chineseName").stringValue()).isEqualTo("国家互联网信息办公室");
		assertThat(agency.path("website").stringValue()).contains("cac.gov.cn");
		assertThat(new Site(this.port).page("/agencies/cac").text()).contains("国家互联网信息办公室 name from other sources",
				"www.cac.gov.cn from other sources", "Founded 5 May 2011 from other sources");
	}

	@Test
	void aChineseTitleLeadsToItsInstrument() {
		assertThat(new Site(this.port).json(
				"/api/v1/resolve?name=%E4%BA%92%E8%81%94%E7%BD%91%E4%BF%A1%E6%81%AF%E6%9C%8D%E5%8A%A1%E7%AE%97%E6%B3%95%E6%8E%A8%E8%8D%90%E7%AE%A1%E7%90%86%E8%A7%84%E5%AE%9A")
			.at("/record/links/self")
			.stringValue()).isEqualTo("/api/v1/policies/algorithmic-recommendation-provisions");
	}

	@Test
	void whatSupersedesWhatIsSaidFromBothEnds() {
		Site site = new Site(this.port);
		assertThat(site.json("/api/v1/policies/ai-safety-governance-framework").path("relations"))
			.anySatisfy((relation) -> assertThat(relation.path("role").stringValue()).isEqualTo("superseded-by"));
		assertThat(site.json("/api/v1/policies/cybersecurity-law").path("relations"))
			.anySatisfy((relation) -> assertThat(relation.path("role").stringValue()).isEqualTo("amended-by"));
	}

}
