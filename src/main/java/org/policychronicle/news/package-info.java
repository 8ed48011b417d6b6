/**
 * News and suggested reading: headlines with their publishers.
 */
@NullMarked
package org.policychronicle.news;

import org.jspecify.annotations.NullMarked;
