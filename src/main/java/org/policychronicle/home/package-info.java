/**
 * The front page, the page about the record, the index of the API, and the pages that
 * explain failures.
 */
@NullMarked
package org.policychronicle.home;

import org.jspecify.annotations.NullMarked;
