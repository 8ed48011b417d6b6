package org.policychronicle.policy;

import java.util.Arrays;
import java.util.List;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.policychronicle.format.Citations;
import org.policychronicle.format.RecordPages;
import org.policychronicle.mcp.AgentTool;
import org.policychronicle.mcp.AgentTools;
import org.policychronicle.mcp.Answers;
import org.policychronicle.mcp.Proviso;
import org.policychronicle.mcp.RecordCard;
import org.policychronicle.web.Text;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets agents put policies side by side, and cite them. */
@Component
@Order(5)
class CompareTools implements AgentTools {

	private final CompareService compare;

	private final PolicyService policies;

	private final ToldPolicies cards;

	private final RecordPages pages;

	private final Answers answers;

	CompareTools(CompareService compare, PolicyService policies, ToldPolicies cards, RecordPages pages,
			Answers answers) {
		this.compare = compare;
		this.policies = policies;
		this.cards = cards;
		this.pages = pages;
		this.answers = answers;
	}

	@Override
	public List<AgentTool<?, ?>> tools() {
		return List.of(new AgentTool<>("compare", "Compare policies",
				"Two or three policies side by side: dates, bodies, status, shared topics, and which articles of "
						+ "each are about the same subject.",
				CompareQuestion.class, CompareAnswer.class, this::compare),
				new AgentTool<>("cite", "Cite a policy", "A policy as it is cited: APA, Chicago, BibTeX and RIS.",
						CiteQuestion.class, CiteAnswer.class, this::cite));
	}

	private CompareAnswer compare(CompareQuestion question) {
		List<PolicyDetail> policies = this.compare.sideBySide(question.policies()).policies();
		List<ToldPolicy> told = this.cards.of(policies);
		List<String> shared = policies.get(0)
			.topics()
			.stream()
			.filter((topic) -> policies.stream().allMatch((policy) -> policy.topics().contains(topic)))
			.toList();
		List<CompareAnswer.Subject> subjects = Arrays.stream(DutySubject.values())
			.map((subject) -> new CompareAnswer.Subject(subject.slug(),
					policies.stream().map((policy) -> articles(policy, subject)).toList()))
			.filter((row) -> row.articles().stream().filter((articles) -> !articles.isEmpty()).count() > 1)
			.toList();
		return new CompareAnswer(told, shared, subjects, this.cards.notKnown(told), this.answers.proviso(null));
	}

	private static List<String> articles(PolicyDetail policy, DutySubject subject) {
		return policy.provisions()
			.stream()
			.filter((said) -> said.article() != null && said.duty() != null
					&& said.duty().subject().equals(subject.slug()))
			.map(ProvisionDetail::article)
			.distinct()
			.toList();
	}

	private CiteAnswer cite(CiteQuestion question) {
		PolicyDetail policy = this.policies.find(question.policy(), new AsOf(null, null));
		ToldPolicy card = this.cards.of(policy);
		return new CiteAnswer(this.pages.cite(policy.work()), card.record(), this.cards.notKnown(List.of(card)),
				this.answers.proviso(null));
	}

	/**
	 * Which policies are compared.
	 *
	 * @param policies their slugs, two or three
	 */
	record CompareQuestion(
			@NotNull(message = "two or three slugs of policies") @Size(min = 2, max = 3) List<String> policies) {

		CompareQuestion {
			policies = Text.slugs(policies);
		}

	}

	/**
	 * Policies side by side.
	 *
	 * @param policies the policies, in the order asked for
	 * @param sharedTopics the topics that all of them have
	 * @param subjects the subjects on which more than one of them has an article on
	 * record
	 * @param notKnown what is not on record
	 * @param proviso for when this holds
	 */
	record CompareAnswer(List<ToldPolicy> policies, List<String> sharedTopics, List<Subject> subjects,
			List<String> notKnown, Proviso proviso) {

		/**
		 * A subject.
		 *
		 * @param subject the subject
		 * @param articles the articles of each policy, in the order of the policies; none
		 * means that none is recorded
		 */
		record Subject(String subject, List<List<String>> articles) {

		}

	}

	/**
	 * Which policy is cited.
	 *
	 * @param policy its slug, as resolve_name gives it
	 */
	record CiteQuestion(@NotNull(message = "the slug of a policy") @Size(min = 1, max = 100) String policy) {

	}

	/**
	 * How a policy is cited.
	 *
	 * @param citations each style, ready to be copied
	 * @param record the policy
	 * @param notKnown what is not on record
	 * @param proviso for when this holds
	 */
	record CiteAnswer(Citations citations, RecordCard record, List<String> notKnown, Proviso proviso) {

	}

}
