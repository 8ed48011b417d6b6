package org.policychronicle.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.policychronicle.mcp.AgentTool;
import org.policychronicle.mcp.AgentTools;
import org.policychronicle.mcp.Answers;
import org.policychronicle.mcp.Proviso;
import org.policychronicle.mcp.RecordCard;
import org.policychronicle.record.PartialDate;
import org.policychronicle.record.RecordKind;
import org.policychronicle.web.Paging;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets agents find records by words and by name. */
@Component
@Order(1)
class SearchTools implements AgentTools {

	private final SearchService search;

	private final NameResolver names;

	private final Answers answers;

	SearchTools(SearchService search, NameResolver names, Answers answers) {
		this.search = search;
		this.names = names;
		this.answers = answers;
	}

	@Override
	public List<AgentTool<?, ?>> tools() {
		return List.of(new AgentTool<>("resolve_name", "Resolve a name",
				"Which record a name, acronym or Chinese title of a policy, public body or organization stands for "
						+ "(“PIPL”, “网信办”). Gives the slug that the other tools take. For words rather than a name, use search.",
				NameQuestion.class, NameAnswer.class, this::resolve),
				new AgentTool<>("search", "Search",
						"Records of every kind in which words occur, the best first. To list policies by body, year or "
								+ "status, use find_policies; for duties, find_duties.",
						SearchQuestion.class, SearchAnswer.class, this::search));
	}

	private NameAnswer resolve(NameQuestion question) {
		Resolution found = this.names.resolve(question.name());
		List<RecordCard> choices = this.answers.brief(found.choices()
			.stream()
			.limit(SearchQuestion.MOST)
			.map((choice) -> this.answers.bare(choice.kind(), choice.slug(), choice.title(), choice.chineseTitle()))
			.toList());
		return new NameAnswer(choices, found.suggestions(),
				choices.isEmpty() ? List.of("Nothing on record is called “" + question.name() + "”.") : List.of(),
				this.answers.proviso(null));
	}

	private SearchAnswer search(SearchQuestion question) {
		SearchResults found = this.search.search(new SearchFilter(question.q(), question.kind()),
				new Paging(question.page(), question.size()));
		List<Hit> hits = found.hits().items();
		List<RecordCard> cards = this.answers.brief(hits.stream()
			.map((hit) -> this.answers.bare(hit.kind(), hit.slug(), hit.title(), hit.chineseTitle()))
			.toList());
		List<SearchAnswer.Found> told = new ArrayList<>();
		for (int i = 0; i < hits.size(); i++) {
			String text = hits.get(i).highlight().text().stream().map(Highlight::text).collect(Collectors.joining());
			told.add(new SearchAnswer.Found(cards.get(i), text, hits.get(i).date()));
		}
		return new SearchAnswer(found.hits().total(), told, found.leftOut(), found.suggestions(),
				told.isEmpty() ? List.of("Nothing on record has these words.") : List.of(), this.answers.proviso(null));
	}

	/**
	 * Which name is to be resolved.
	 *
	 * @param name a title, another name, an acronym or a Chinese title
	 */
	record NameQuestion(@Size(min = 1, max = 200) String name) {

		NameQuestion {
			name = (name != null) ? name.strip() : "";
		}

	}

	/**
	 * What a name stands for.
	 *
	 * @param choices the records that bear it: one where it is clear, several where it is
	 * not, none where it is unknown
	 * @param suggestions names like it, where it is unknown
	 * @param notKnown what is not on record
	 * @param proviso for when this holds
	 */
	record NameAnswer(List<RecordCard> choices, List<String> suggestions, List<String> notKnown, Proviso proviso) {

	}

	/**
	 * What is looked for.
	 *
	 * @param q words, English or Chinese; "quoted words" must follow one another, a word
	 * after a minus must not occur
	 * @param kind the kind of record; every kind where not given
	 * @param size how many to list, 20 where not given
	 * @param page the page, counted from 1
	 */
	record SearchQuestion(@Size(min = 1, max = 200) String q, @Nullable RecordKind kind,
			@Nullable @Min(1) @Max(MOST) Integer size, @Nullable @Min(1) @Max(1000) Integer page) {

		static final int MOST = 50;

	}

	/**
	 * What was found.
	 *
	 * @param total how many records match
	 * @param hits the records of this page
	 * @param leftOut words that had to be left out for anything to be found
	 * @param suggestions names like the words, where no record has them all
	 * @param notKnown what is not on record
	 * @param proviso for when this holds
	 */
	record SearchAnswer(long total, List<Found> hits, List<String> leftOut, List<String> suggestions,
			List<String> notKnown, Proviso proviso) {

		/**
		 * A record that was found.
		 *
		 * @param record the record
		 * @param text the text in which the words were found; empty where it is the title
		 * @param date when it happened, where the words name a day or month
		 */
		record Found(RecordCard record, String text, @Nullable PartialDate date) {

		}

	}

}
