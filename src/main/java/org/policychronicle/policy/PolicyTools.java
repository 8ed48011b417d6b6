package org.policychronicle.policy;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.policychronicle.mcp.AgentTool;
import org.policychronicle.mcp.AgentTools;
import org.policychronicle.mcp.Answers;
import org.policychronicle.mcp.Proviso;
import org.policychronicle.mcp.RecordCard;
import org.policychronicle.record.Reference;
import org.policychronicle.web.Paging;
import org.policychronicle.web.Results;

import org.springframework.core.annotation.Order;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Component;

/**
 * Lets agents ask which policies there are, what is known of one, and whether it was in
 * force.
 */
@Component
@Order(2)
class PolicyTools implements AgentTools {

	private static final int MOST_AROUND = 30;

	private final PolicyService service;

	private final ToldPolicies cards;

	private final Answers answers;

	PolicyTools(PolicyService service, ToldPolicies cards, Answers answers) {
		this.service = service;
		this.cards = cards;
		this.answers = answers;
	}

	@Override
	public List<AgentTool<?, ?>> tools() {
		return List.of(
				new AgentTool<>("find_policies", "Find policies",
						"Policies by body, year, sort, topic, place, status on a day or words, with their status. "
								+ "For one policy, use get_policy; for single duties, find_duties.",
						PoliciesQuestion.class, PoliciesAnswer.class, this::find),
				new AgentTool<>("get_policy", "Get a policy",
						"All dates, bodies, relations, doubts and recorded articles of one policy. What an article says: "
								+ "lookup_article. Only whether it was in force: status_on_day.",
						PolicyQuestion.class, PolicyAnswer.class, this::get),
				new AgentTool<>("status_on_day", "Status on a day",
						"Whether one policy was or will be in force on a day, which date decided it, and on what that rests.",
						StatusQuestion.class, StatusAnswer.class, this::status));
	}

	private PoliciesAnswer find(PoliciesQuestion question) {
		Results<PolicyDetail> found = this.service.told(question.filter(),
				new Paging(question.page(), question.size()));
		List<ToldPolicy> policies = this.cards.brief(found.items());
		return new PoliciesAnswer(found.total(), found.description(), policies,
				policies.isEmpty() ? List.of("No such policy is recorded.") : this.cards.notKnown(policies),
				this.answers.proviso(question.asOf()));
	}

	private PolicyAnswer get(PolicyQuestion question) {
		PolicyDetail policy = this.service.find(question.policy(), new AsOf(question.asOf(), null));
		ToldPolicy card = this.cards.of(policy);
		List<PolicyAnswer.Related> around = policy.relations()
			.stream()
			.limit(MOST_AROUND)
			.map((other) -> new PolicyAnswer.Related(other.role(), other.slug(), other.title()))
			.toList();
		List<PolicyAnswer.Related> bodies = policy.agencies()
			.stream()
			.limit(MOST_AROUND)
			.map((body) -> new PolicyAnswer.Related(body.role(), body.slug(), body.title()))
			.toList();
		return new PolicyAnswer(card, ToldDate.all(policy), bodies, around,
				policy.notes().stream().map(Reference::title).distinct().toList(), articles(policy), policy.texts(),
				this.cards.notKnown(List.of(card)), this.answers.proviso(question.asOf()));
	}

	private StatusAnswer status(StatusQuestion question) {
		PolicyDetail policy = this.service.find(question.policy(), new AsOf(question.day(), null));
		ToldPolicy card = this.cards.of(policy);
		return new StatusAnswer(card.status(), card.record(), ToldDate.all(policy), this.cards.notKnown(List.of(card)),
				this.answers.proviso(question.day()));
	}

	/**
	 * The articles of which something is recorded, in order.
	 */
	static List<String> articles(PolicyDetail policy) {
		return policy.provisions()
			.stream()
			.map(ProvisionDetail::article)
			.filter((article) -> article != null)
			.distinct()
			.toList();
	}

	/**
	 * Which policies there are.
	 *
	 * @param total how many match
	 * @param description which these are
	 * @param policies those of this page
	 * @param notKnown what is not on record
	 * @param proviso for when this holds
	 */
	record PoliciesAnswer(long total, String description, List<ToldPolicy> policies, List<String> notKnown,
			Proviso proviso) {

	}

	/**
	 * Which policy is asked for.
	 *
	 * @param policy its slug, as resolve_name gives it
	 * @param asOf the day for which its status is worked out; today in China where not
	 * given
	 */
	record PolicyQuestion(@NotNull(message = "the slug of a policy") @Size(min = 1, max = 100) String policy,
			@Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate asOf) {

	}

	/**
	 * Whether a policy is in force.
	 *
	 * @param status its status on that day
	 * @param record the policy
	 * @param dates every date in its life
	 * @param notKnown what is not on record
	 * @param proviso for when this holds
	 */
	record StatusAnswer(Standing status, RecordCard record, List<ToldDate> dates, List<String> notKnown,
			Proviso proviso) {

	}

}
