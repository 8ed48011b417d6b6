/**
 * The formats that other programs read: tables, feeds, calendars, linked data,
 * bibliographies and Markdown. Knows no feature; each says what of it goes into a format.
 */
@NullMarked
package org.policychronicle.format;

import org.jspecify.annotations.NullMarked;
