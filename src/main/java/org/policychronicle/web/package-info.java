/**
 * What both faces share: errors, strict parameters, paging and addresses. Knows no
 * feature.
 */
@NullMarked
package org.policychronicle.web;

import org.jspecify.annotations.NullMarked;
