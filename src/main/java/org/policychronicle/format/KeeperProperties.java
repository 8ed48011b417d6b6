package org.policychronicle.format;

import java.net.URI;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who keeps the record, and where its files can be seen.
 *
 * @param repositoryUrl the address under which the files of the project are shown, such
 * as https://git.example/chronicle/blob/main; where it is not set, pages lead to the
 * explanation of how the record is kept
 * @param keeper who keeps it
 */
@ConfigurationProperties("chronicle")
public record KeeperProperties(@Nullable URI repositoryUrl, @DefaultValue Keeper keeper) {

	/**
	 * The address of a file of the project; null where the setting is not there.
	 * @param path its path in the project
	 */
	@Nullable String file(String path) {
		return (this.repositoryUrl != null) ? this.repositoryUrl.toString().replaceFirst("/$", "") + "/" + path : null;
	}

	/**
	 * Who keeps the record.
	 *
	 * @param name who it is; where it is not set, pages say that nobody is named
	 * @param contact where to write to, an address of mail
	 */
	public record Keeper(@Nullable String name, @Nullable String contact) {

	}

}
