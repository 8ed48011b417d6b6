/**
 * The China AI Policy Chronicle: one package a feature, and what they share in
 * {@code record} and {@code web}.
 */
@NullMarked
package org.policychronicle;

import org.jspecify.annotations.NullMarked;
