package org.policychronicle.search;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.policychronicle.record.PartialDate;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.RecordLinks;
import org.policychronicle.record.Titled;

/**
 * A record that was found.
 *
 * @param kind what it is
 * @param slug its slug within its kind
 * @param title its title or name
 * @param chineseTitle its title or name in Chinese, where known
 * @param date where the query names a day or month: when it happened, as exactly as that
 * is known
 * @param highlight its title and the text in which it was found, in pieces
 * @param links where it is found; the page leads to the very provision that matched
 */
@Schema(name = "SearchHit")
record Hit(RecordKind kind, String slug, String title, @Nullable String chineseTitle, @Nullable PartialDate date,
		Places highlight, RecordLinks links) implements Titled {

	/**
	 * Where the terms stand.
	 *
	 * @param title the title in pieces
	 * @param text another name, the summary or the provision that matched best, in
	 * pieces; empty where there is none
	 */
	@Schema(name = "SearchHitPlaces")
	record Places(List<Highlight> title, List<Highlight> text) {

	}

}
