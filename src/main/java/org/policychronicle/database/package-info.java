/**
 * Where the database comes from: an address given, or the server embedded in the
 * application.
 */
@NullMarked
package org.policychronicle.database;

import org.jspecify.annotations.NullMarked;
