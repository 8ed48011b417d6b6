package org.policychronicle.policy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policychronicle.record.Milestone;
import org.policychronicle.record.Origin;
import org.policychronicle.record.PartialDate;
import org.policychronicle.record.Slugged;

import static org.assertj.core.api.Assertions.assertThat;

/** The rule of status, type by type and day by day. */
class PolicyLifeTests {

	private static final String RULES = "draft 2021-08-27 promulgated 2021-12-31 published 2022-01-04 effective 2022-03-01";

	@ParameterizedTest
	@CsvSource({ "law, RULES, 2021-08-26,", "law, RULES, 2021-08-27, draft", "law, RULES, 2021-12-30, draft",
			"law, RULES, 2021-12-31, not-yet-in-force", "law, RULES, 2022-02-28, not-yet-in-force",
			"law, RULES, 2022-03-01, in-force", "law, effective 2022-03-01, 2022-02-28,",
			"law, published 2021, 2020-12-31,", "law, published 2021, 2021-06-01, unknown",
			"law, published 2021, 2022-01-01, unknown",
			"law, published 2021-01-05 effective 2021-03, 2021-02-28, not-yet-in-force",
			"law, published 2021-01-05 effective 2021-03, 2021-03-30, unknown",
			"law, published 2021-01-05 effective 2021-03, 2021-03-31, in-force",
			"law, effective 2021-03-01 superseded 2022, 2022-05-01, unknown",
			"law, effective 2021-03-01 superseded 2022, 2023-01-01, superseded",
			"draft, draft 2023-10-12 superseded 2024-02-29, 2023-10-11,",
			"draft, draft 2023-10-12 superseded 2024-02-29, 2024-02-28, draft",
			"draft, draft 2023-10-12 superseded 2024-02-29, 2024-02-29, superseded",
			"draft, draft 2023, 2023-12-30, unknown", "draft, draft 2023, 2023-12-31, draft",
			"draft, , 2020-12-31, unknown", "draft, , 2021-01-01, draft", "plan, published 2017-07-20, 2017-07-19,",
			"plan, published 2017-07-20, 2017-07-20, not-binding", "plan, , 2025-01-01, not-binding",
			"law, effective 2017-06-01 amended 2026-01-01, 2025-12-31, in-force",
			"law, effective 2017-06-01 amended 2026-01-01, 2026-01-01, in-force-amended",
			"law, effective 2017-06-01 amended 2026-01-01 repealed 2027-01-01, 2027-01-01, repealed",
			"law, effective 2017-06-01 amended 2026, 2026-05-01, unknown",
			"law, effective 2017-06-01 amended 2015-01-01, 2018-01-01, in-force",
			"law, amended 2020-11-11, 2021-06-01, in-force-amended", "law, , 2025-01-01, unknown",
			"unidentified, published 2017-07-20, 2018-01-01, unknown" })
	void eachDayHasTheStatusOfTheLastStepBegun(String type, String steps, LocalDate day, String status) {
		PolicyLife life = PolicyLife.of(Slugged.of(PolicyType.class, type), LegalLevel.NATIONAL_LAW, 2020,
				steps("RULES".equals(steps) ? RULES : steps));
		PolicyStatus.Value value = life.on(day).value();
		assertThat((value != null) ? value.slug() : null).isEqualTo(status);
	}

	@ParameterizedTest
	@CsvSource({ "standard, MANDATORY_STANDARD, in-force", "standard, RECOMMENDED_STANDARD, not-binding",
			"normative-document, NORMATIVE, in-force", "normative-document, NON_BINDING, not-binding" })
	void whatDoesNotBindIsNeverInForce(String type, LegalLevel level, String status) {
		PolicyLife life = PolicyLife.of(Slugged.of(PolicyType.class, type), level, 2020,
				steps("published 2020-01-01 effective 2021-01-01"));
		assertThat(life.on(LocalDate.of(2022, 1, 1)).value().slug()).isEqualTo(status);
	}

	private static List<PolicyLife.Step> steps(String written) {
		String[] words = (written != null) ? written.split(" ") : new String[0];
		return Arrays.stream(words)
			.filter((word) -> !Character.isDigit(word.charAt(0)))
			.map((milestone) -> new PolicyLife.Step(Slugged.of(Milestone.class, milestone),
					PartialDate.parse(words[Arrays.asList(words).indexOf(milestone) + 1]), Origin.ESTABLISHED))
			.toList();
	}

}
