package org.policychronicle.policy;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;

/**
 * Which article is asked for.
 *
 * @param policy slug of the policy, as resolve_name gives it
 * @param article the number of the article, such as 13, or of a paragraph, such as 13(2)
 * @param asOf the day for which its status is worked out; today in China where not given
 */
record ArticleQuestion(@NotNull(message = "the slug of a policy") @Size(min = 1, max = 100) String policy,
		@NotNull(message = NUMBER) @Size(max = 10) @Pattern(regexp = "[0-9]+([(][0-9]+[)])?",
				message = NUMBER) String article,
		@Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate asOf) {

	private static final String NUMBER = "the number of an article, such as 13 or 13(2)";

	boolean covers(@Nullable String recorded) {
		return recorded != null && (recorded.equals(this.article) || recorded.startsWith(this.article + "("));
	}

}
