package org.policychronicle.mcp;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.RecordKind;

/**
 * A record: how it is called and asked for, where it is found, and what it rests on.
 *
 * @param kind what it is
 * @param slug its slug, by which the tools know it
 * @param title its title or name in English
 * @param chineseTitle its title or name in Chinese, where known
 * @param page its page on this site, to be cited; the same address is its resource
 * @param official where the official text stands; null where that is not recorded
 * @param sources what it rests on, the nearest to the thing itself first; in a list, the
 * first of them
 */
public record RecordCard(RecordKind kind, String slug, String title, @Nullable String chineseTitle, String page,
		@Nullable String official, List<Source> sources) {

	/**
	 * The same with where its official text stands.
	 */
	RecordCard withOfficial(@Nullable String address) {
		return new RecordCard(this.kind, this.slug, this.title, this.chineseTitle, this.page, address, this.sources);
	}

	/**
	 * The same with some of its sources.
	 */
	public RecordCard resting(List<Source> sources) {
		return new RecordCard(this.kind, this.slug, this.title, this.chineseTitle, this.page, this.official, sources);
	}

}
