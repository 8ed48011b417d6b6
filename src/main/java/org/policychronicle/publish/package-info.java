/**
 * How records are given away in the forms that other programs read: feeds, calendars,
 * linked data, bibliographies and Markdown. Knows no feature; each says what of it goes
 * into a form.
 */
@NullMarked
package org.policychronicle.publish;

import org.jspecify.annotations.NullMarked;
