package org.policychronicle.format;

import org.jspecify.annotations.Nullable;
import org.policychronicle.web.Format;

/**
 * A form in which what a page shows is to be had as well.
 *
 * @param format the form
 * @param address where
 * @param subscription where a program subscribes to it; null where it is no feed and no
 * calendar
 */
public record AvailableFormat(Format format, String address, @Nullable String subscription) {

}
