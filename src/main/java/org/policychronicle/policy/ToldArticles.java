package org.policychronicle.policy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.policychronicle.mcp.RecordCard;
import org.policychronicle.record.Confidence;

/**
 * What articles of one instrument say.
 *
 * @param instrument the instrument, with the sources for these articles
 * @param status whether it is in force on the day asked for
 * @param articles what they say
 */
record ToldArticles(RecordCard instrument, Standing status, List<Told> articles) {

	static ToldArticles of(ToldPolicy policy, List<Told> articles) {
		Set<String> cited = new HashSet<>();
		articles.forEach((article) -> cited.addAll(article.sources()));
		return new ToldArticles(policy.record()
			.resting(policy.record().sources().stream().filter((source) -> cited.contains(source.slug())).toList()),
				policy.status(), articles);
	}

	/**
	 * One thing that an article says.
	 *
	 * @param article the number of the article, where known
	 * @param kind what it does
	 * @param text what it says, in the record's own words
	 * @param chineseText the same in Chinese
	 * @param addressees whom it addresses
	 * @param subject what it is about
	 * @param trigger what makes it apply; null where it always does
	 * @param condition what else makes it apply
	 * @param sources slugs of the sources of the instrument that attest it
	 * @param confidence how sure it is
	 */
	record Told(@Nullable String article, ProvisionKind kind, String text, @Nullable String chineseText,
			List<String> addressees, @Nullable String subject, @Nullable String trigger, @Nullable String condition,
			List<String> sources, @Nullable Confidence confidence) {

		static Told of(ProvisionDetail said) {
			return of(said.article(), said.kind(), said.text(), said.chineseText(), said.duty(), said.evidence(),
					said.confidence());
		}

		static Told of(ProvisionSummary said) {
			return of(said.article(), said.kind(), said.text(), said.chineseText(), said.duty(), said.evidence(),
					said.confidence());
		}

		private static Told of(@Nullable String article, ProvisionKind kind, String text, @Nullable String chinese,
				@Nullable Duty duty, List<String> sources, @Nullable Confidence confidence) {
			return (duty == null)
					? new Told(article, kind, text, chinese, List.of(), null, null, null, sources, confidence)
					: new Told(article, kind, text, chinese, duty.addressees(), duty.subject(), duty.trigger(),
							duty.condition(), sources, confidence);
		}

	}

}
