package org.policychronicle.policy;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.policychronicle.record.Layer;
import org.policychronicle.record.Origin;
import org.policychronicle.web.Text;

import org.springframework.format.annotation.DateTimeFormat;

/**
 * Which provisions are asked for; every part is optional.
 *
 * @param kind what the provision does
 * @param topic what it is about
 * @param addressee whom it binds, protects or charges with a task
 * @param subject what it is about, as the matrix of duties divides them
 * @param trigger what makes it apply
 * @param policy slugs of policies, any of which it belongs to
 * @param agency slugs of public bodies, any of which has to do with its policy
 * @param article the number of the article it stands in
 * @param status the status of its policy on the day {@code asOf}
 * @param asOf the day for which the status is worked out; where not given today in China
 * (Asia/Shanghai)
 * @param origin where the provision comes from
 * @param basis the sources to go by; all where not given
 * @param q words that must all occur in it
 */
record ProvisionFilter(@Nullable ProvisionKind kind, @Nullable Topic topic, @Nullable Addressee addressee,
		@Nullable DutySubject subject, @Nullable DutyTrigger trigger, List<String> policy, List<String> agency,
		@Nullable @Size(max = 10) @Pattern(regexp = "[0-9]+",
				message = "the number of an article, such as 13") String article,
		PolicyStatus.@Nullable Value status, @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate asOf,
		@Nullable Origin origin, @Nullable Layer basis, @Nullable @Size(max = 200) String q) {

	ProvisionFilter {
		policy = Text.slugs(policy);
		agency = Text.slugs(agency);
		article = Text.orNull(article);
		q = Text.orNull(q);
	}

	Layer layer() {
		return (this.basis != null) ? this.basis : Layer.ALL;
	}

	/**
	 * All provisions, with the status of their policies on a day.
	 */
	static ProvisionFilter everything(LocalDate day) {
		return new ProvisionFilter(null, null, null, null, null, List.of(), List.of(), null, null, day, null, null,
				null);
	}

}
