package org.policychronicle.growth;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What readers ask most, each in as many variants as it takes that none is asked twice.
 */
enum TypicalQuery {

	AGENCY_AND_YEAR {

		@Override
		String address(int variant) {
			return "/policies?agency=%s&year=%d&size=%d".formatted(pick(AGENCIES, variant), 2010 + variant % 15,
					20 + variant % 7);
		}

	},
	STATUS_ON_A_DAY {

		@Override
		String address(int variant) {
			return "/policies?status=in-force&asOf=20%02d-%02d-%02d".formatted(10 + variant % 15, 1 + variant % 12,
					1 + variant % 28);
		}

	},
	FACETS {

		@Override
		String address(int variant) {
			return "/policies?jurisdiction=national&topic=%s&yearFrom=%d".formatted(pick(TOPICS, variant),
					2001 + variant % 20);
		}

	},
	ENGLISH_SEARCH {

		@Override
		String address(int variant) {
			return search(pick(ENGLISH_SUBJECTS, variant) + " " + pick(ENGLISH_SECTORS, variant / 5));
		}

	},
	CHINESE_SEARCH {

		@Override
		String address(int variant) {
			return search(pick(CHINESE_SUBJECTS, variant) + " " + pick(CHINESE_SECTORS, variant / 5));
		}

	},
	PAGE_1 {

		@Override
		String address(int variant) {
			return "/policies?sort=newest&yearFrom=%d".formatted(1950 + variant % 50);
		}

	},
	PAGE_500 {

		@Override
		String address(int variant) {
			return "/policies?page=%d".formatted(500 + variant);
		}

	};

	private static final List<String> AGENCIES = List.of("cac", "miit", "most", "ndrc");

	private static final List<String> TOPICS = List.of("generative-ai", "data-security", "standards", "personal-data");

	private static final List<String> ENGLISH_SUBJECTS = List.of("facial recognition", "deep synthesis", "smart cities",
			"robotics", "autonomous driving");

	private static final List<String> ENGLISH_SECTORS = List.of("finance", "courts", "housing", "tourism", "insurance");

	private static final List<String> CHINESE_SUBJECTS = List.of("人脸识别", "深度合成", "智慧城市", "机器人", "自动驾驶");

	private static final List<String> CHINESE_SECTORS = List.of("金融", "法院", "住房", "旅游", "保险");

	/**
	 * The address of a page that asks it.
	 */
	abstract String address(int variant);

	private static String pick(List<String> values, int variant) {
		return values.get(variant % values.size());
	}

	private static String search(String words) {
		return "/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
	}

}
