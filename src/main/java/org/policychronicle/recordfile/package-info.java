/** The record as files: one YAML file a subject, read and checked before it is loaded. */
@NullMarked
package org.policychronicle.recordfile;

import org.jspecify.annotations.NullMarked;
