package org.policychronicle.source;

import org.policychronicle.record.RecordKind;

/**
 * That a record cites one line of the source, for itself or for one of its values.
 *
 * @param line the line
 * @param kind what the record is
 * @param slug its slug
 * @param title its title or name
 */
record Citation(int line, RecordKind kind, String slug, String title) {

}
