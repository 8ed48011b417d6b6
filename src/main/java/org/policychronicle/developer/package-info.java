/**
 * What a developer needs of the API: its OpenAPI document and the page that tries it out.
 */
@NullMarked
package org.policychronicle.developer;

import org.jspecify.annotations.NullMarked;
