package org.policychronicle.record;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Another record, as seen from the one that is shown.
 *
 * @param kind what it is
 * @param slug its slug within its kind
 * @param title its title or name in English
 * @param chineseTitle its title or name in Chinese, where known
 * @param role what it is to the record shown, such as {@code drafted}; for a data note
 * the field it affects
 * @param date its date or source year, where it has one
 * @param basis where the link comes from: the 2024 overview or other sources
 * @param evidence slugs of the sources of the link; empty where it is from the overview
 * @param confidence how sure the link is; null where it is from the overview
 * @param remark what else is to be said, such as the severity of a data note
 * @param links where it is found
 */
public record Reference(RecordKind kind, String slug, String title, @Nullable String chineseTitle, String role,
		@Nullable PartialDate date, Origin basis, List<String> evidence, @Nullable Confidence confidence,
		@Nullable String remark, RecordLinks links) implements Titled {

	/**
	 * A link that rests on the lines of the record itself.
	 */
	public Reference(RecordKind kind, String slug, String title, @Nullable String chineseTitle, String role,
			@Nullable PartialDate date, Origin basis, @Nullable String remark, RecordLinks links) {
		this(kind, slug, title, chineseTitle, role, date, basis, List.of(), null, remark, links);
	}

	/**
	 * The section of the 2024 overview under which a record is filed, which need not be
	 * one in which its lines stand.
	 * @param slug the slug of the section; null where the record is filed under none
	 * @param heading its heading
	 */
	public static @Nullable Reference section(@Nullable String slug, @Nullable String heading) {
		return (slug != null && heading != null) ? new Reference(RecordKind.SECTION, slug, heading, null, "filed-under",
				null, Origin.DOCUMENT, null, RecordKind.SECTION.links(slug)) : null;
	}

}
