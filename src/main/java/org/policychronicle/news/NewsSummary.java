package org.policychronicle.news;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.policychronicle.format.Cited;
import org.policychronicle.format.CitedWork;
import org.policychronicle.format.Feed;
import org.policychronicle.record.Bilingual;
import org.policychronicle.record.ChangeTime;
import org.policychronicle.record.DatePrecision;
import org.policychronicle.record.Origin;
import org.policychronicle.record.PartialDate;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.RecordLinks;
import org.policychronicle.record.Reference;
import org.policychronicle.record.RelatedRecords;

/**
 * A news item as a list shows it.
 *
 * @param slug its slug
 * @param title its headline, as it stands in the overview
 * @param kind news, or reading that the overview recommends
 * @param date when it appeared, as precisely as the overview says
 * @param publisher who published it; null where the overview does not say
 * @param address where it can be read; null where unknown
 * @param policies the policies it names
 * @param agencies the public bodies it names
 * @param organizations the organizations it names
 * @param origin where it comes from: the 2024 overview or other sources
 * @param sourceLines the lines of the 2024 overview it rests on
 * @param links where it is found
 */
public record NewsSummary(String slug, String title, NewsKind kind, PartialDate date, @Nullable Reference publisher,
		@Nullable String address, List<Reference> policies, List<Reference> agencies, List<Reference> organizations,
		Origin origin, List<Integer> sourceLines, RecordLinks links) implements Cited {

	static NewsSummary of(NewsItem item, RelatedRecords around) {
		return new NewsSummary(item.slug, item.title, item.kind, item.date, publisher(around), item.address,
				around.of(RecordKind.POLICY), around.of(RecordKind.AGENCY), around.of(RecordKind.ORGANIZATION, "names"),
				item.origin, List.of(item.sourceLines), RecordKind.NEWS.links(item.slug));
	}

	static @Nullable Reference publisher(RelatedRecords around) {
		return around.of(RecordKind.ORGANIZATION, "published-by").stream().findFirst().orElse(null);
	}

	@JsonProperty
	public DatePrecision precision() {
		return this.date.precision();
	}

	@Override
	public CitedWork work() {
		return work(this.slug, this.title, this.publisher, this.date, this.address, this.links);
	}

	static CitedWork work(String slug, String title, @Nullable Reference publisher, @Nullable PartialDate date,
			@Nullable String address, RecordLinks links) {
		return new CitedWork(CitedWork.Type.NEWS, CitedWork.key(RecordKind.NEWS, slug), title, null,
				(publisher != null) ? List.of(publisher.title()) : List.of(), date, null, null, null, null,
				links.html(), address, new CitedWork.Chinese(List.of(), null));
	}

	/**
	 * The item as it stands in a feed.
	 */
	Feed.Entry entry(ChangeTime changed) {
		return new Feed.Entry("news:" + this.slug, this.title,
				(this.publisher != null) ? Bilingual.title(this.publisher) : this.title, this.date,
				changed.published(this.slug, this.origin), changed.of(this.slug), this.links);
	}

}
