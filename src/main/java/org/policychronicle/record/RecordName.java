package org.policychronicle.record;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/**
 * What a record is called, without the record.
 *
 * @param id its identifier, for the database alone
 * @param slug its slug
 * @param title its title or name in English
 * @param chineseTitle its title or name in Chinese, where known
 */
public record RecordName(@JsonIgnore long id, String slug, String title, @Nullable String chineseTitle) {

}
