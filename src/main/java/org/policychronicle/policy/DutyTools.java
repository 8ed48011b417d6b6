package org.policychronicle.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.policychronicle.mcp.AgentTool;
import org.policychronicle.mcp.AgentTools;
import org.policychronicle.mcp.Answers;
import org.policychronicle.mcp.Proviso;
import org.policychronicle.web.Paging;
import org.policychronicle.web.Results;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets agents ask what somebody must do, and what an article says. */
@Component
@Order(2)
class DutyTools implements AgentTools {

	static final int MOST = 50;

	private static final String ORIENTATION = "Which instruments bind such a service is worked out from their topics: "
			+ "a first orientation. A duty that is not listed may exist and not be " + "recorded.";

	private final DutyService duties;

	private final ProvisionService provisions;

	private final PolicyService policies;

	private final ToldPolicies cards;

	private final Answers answers;

	DutyTools(DutyService duties, ProvisionService provisions, PolicyService policies, ToldPolicies cards,
			Answers answers) {
		this.duties = duties;
		this.provisions = provisions;
		this.policies = policies;
		this.cards = cards;
		this.answers = answers;
	}

	@Override
	public List<AgentTool<?, ?>> tools() {
		return List.of(new AgentTool<>("find_duties", "Find duties",
				"Which articles oblige or forbid whom to do what: by what a service does, by addressee, subject or "
						+ "policy. With service, only duties in force on the day; else each with the status of its instrument. "
						+ "For one known article, use lookup_article.",
				DutiesQuestion.class, DutiesAnswer.class, this::find),
				new AgentTool<>("lookup_article", "Look up an article",
						"What is recorded of one article of one policy, and where its official text stands.",
						ArticleQuestion.class, ArticleAnswer.class, this::lookUp));
	}

	private DutiesAnswer find(DutiesQuestion question) {
		LocalDate day = this.answers.proviso(question.asOf()).asOf();
		Paging paging = new Paging(question.page(), question.size());
		Results<Stated> found = question.service().isEmpty() ? recorded(question, paging)
				: binding(question, day, paging);
		Map<String, List<ToldArticles.Told>> byPolicy = new LinkedHashMap<>();
		found.items()
			.forEach((duty) -> byPolicy.computeIfAbsent(duty.policy(), (slug) -> new ArrayList<>()).add(duty.told()));
		Map<String, ToldPolicy> instruments = new LinkedHashMap<>();
		this.cards.of(this.policies.told(List.copyOf(byPolicy.keySet()), day))
			.forEach((policy) -> instruments.put(policy.record().slug(), policy));
		List<String> notKnown = new ArrayList<>();
		if (!question.service().isEmpty()) {
			notKnown.add(ORIENTATION);
		}
		if (byPolicy.isEmpty()) {
			notKnown.add("No such duty is recorded, which is not to say that there is none.");
		}
		notKnown.addAll(this.cards.notKnown(List.copyOf(instruments.values())));
		return new DutiesAnswer(found.total(),
				byPolicy.entrySet()
					.stream()
					.map((duties) -> ToldArticles.of(instruments.get(duties.getKey()), duties.getValue()))
					.toList(),
				notKnown, this.answers.proviso(day));
	}

	private Results<Stated> recorded(DutiesQuestion question, Paging paging) {
		Results<ProvisionSummary> found = this.provisions.search(question.filter(), paging);
		return paging.results(found.total(), found.description(),
				found.items()
					.stream()
					.map((duty) -> new Stated(duty.policy().slug(), ToldArticles.Told.of(duty)))
					.toList());
	}

	// what bound such a service on the day
	private Results<Stated> binding(DutiesQuestion question, LocalDate day, Paging paging) {
		List<String> slugs = this.duties.applying(new DutyFilter(question.service(), question.trait(), null), day);
		List<Stated> all = this.policies.told(slugs, day)
			.stream()
			.filter((policy) -> policy.status().isInForce())
			.sorted(Comparator.comparing((policy) -> slugs.indexOf(policy.slug())))
			.flatMap((policy) -> policy.provisions()
				.stream()
				.filter((said) -> question.wants(policy.slug(), said))
				.map((said) -> new Stated(policy.slug(), ToldArticles.Told.of(said))))
			.toList();
		return paging.results(all.size(), "", all.stream().skip(paging.offset()).limit(paging.limit()).toList());
	}

	private ArticleAnswer lookUp(ArticleQuestion question) {
		PolicyDetail policy = this.policies.find(question.policy(), new AsOf(question.asOf(), null));
		List<ToldArticles.Told> said = policy.provisions()
			.stream()
			.filter((provision) -> question.covers(provision.article()))
			.limit(MOST)
			.map(ToldArticles.Told::of)
			.toList();
		ToldPolicy card = this.cards.of(policy);
		List<String> notKnown = new ArrayList<>(this.cards.notKnown(List.of(card)));
		if (said.isEmpty()) {
			notKnown.add("Of article %s nothing is recorded%s.".formatted(question.article(),
					(policy.articles() != null) ? "; the policy has %d articles".formatted(policy.articles()) : ""));
		}
		return new ArticleAnswer(ToldArticles.of(card, said), PolicyTools.articles(policy), notKnown,
				this.answers.proviso(question.asOf()));
	}

	/**
	 * Which duties there are.
	 *
	 * @param total how many match
	 * @param instruments those of this page, by instrument
	 * @param notKnown what is not on record
	 * @param proviso for when this holds
	 */
	record DutiesAnswer(long total, List<ToldArticles> instruments, List<String> notKnown, Proviso proviso) {

	}

	/**
	 * A duty with the slug of the policy that states it.
	 */
	private record Stated(String policy, ToldArticles.Told told) {

	}

}
