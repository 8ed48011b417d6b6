package org.policychronicle.news;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.policychronicle.publish.Feed;
import org.policychronicle.publish.LinkedData;
import org.policychronicle.publish.MarkdownDocument;
import org.policychronicle.publish.Work;
import org.policychronicle.record.Bilingual;
import org.policychronicle.record.LastChange;
import org.policychronicle.record.PartialDate;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.RecordLinks;
import org.policychronicle.record.Reference;

/** Says what of a news item goes into which form. */
final class NewsForms {

	private NewsForms() {
	}

	static Feed.Entry entry(NewsSummary item, LastChange changed) {
		return new Feed.Entry("news:" + item.slug(), item.title(),
				(item.publisher() != null) ? Bilingual.title(item.publisher()) : item.title(), item.date(),
				changed.published(item.slug(), item.origin()), changed.of(item.slug()), item.links());
	}

	static Work work(NewsSummary item) {
		return work(item.slug(), item.title(), item.publisher(), item.date(), item.address(), item.links());
	}

	static Work work(NewsDetail item) {
		return work(item.slug(), item.title(), item.publisher(), item.date(), item.address(), item.links());
	}

	private static Work work(String slug, String title, @Nullable Reference publisher, @Nullable PartialDate date,
			@Nullable String address, RecordLinks links) {
		return new Work(Work.Type.NEWS, Work.key(RecordKind.NEWS, slug), title, null,
				(publisher != null) ? List.of(publisher.title()) : List.of(), date, null, null, null, null,
				links.html(), address, new Work.Chinese(List.of(), null));
	}

	static LinkedData linked(NewsDetail item) {
		return LinkedData.of((item.kind() == NewsKind.NEWS) ? "NewsArticle" : "Article", item.links())
			.with("headline", item.title())
			.with("name", item.title())
			.with("datePublished", item.date())
			.with("publisher",
					LinkedData.of("Organization", (item.publisher() != null) ? List.of(item.publisher()) : List.of()))
			.with("sameAs", item.address())
			.with("mentions",
					LinkedData.mixed(List.of(LinkedData.of(null, item.policies()),
							LinkedData.of("GovernmentOrganization", item.agencies()),
							LinkedData.of("Organization", item.organizations()))));
	}

	static MarkdownDocument markdown(NewsDetail item) {
		return MarkdownDocument.of(item.title(), item.links().html())
			.fact("filter.kind", item.kind())
			.fact("record.date", item.date())
			.fact("filter.publisher", item.publisher())
			.fact("news.address", item.address())
			.fact("record.section", item.section())
			.doubts(item.notes())
			.references("nav.policies", item.policies(), null)
			.references("nav.agencies", item.agencies(), null)
			.references("nav.organizations", item.organizations(), null)
			.provenance(item.origin(), item.sourceLines(), item.sections())
			.cite(work(item));
	}

}
