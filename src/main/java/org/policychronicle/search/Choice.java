package org.policychronicle.search;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.RecordLinks;
import org.policychronicle.record.Titled;

/**
 * A record that bears a name.
 *
 * @param kind what it is
 * @param slug its slug
 * @param title its title or name
 * @param chineseTitle its title or name in Chinese, where known
 * @param links where it is found
 */
@Schema(name = "ResolvedRecord")
record Choice(RecordKind kind, String slug, String title, @Nullable String chineseTitle,
		RecordLinks links) implements Titled {

}
