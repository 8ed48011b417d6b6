package org.policychronicle.mcp;

import java.util.Collection;
import java.util.Map;

import org.policychronicle.record.RecordKind;

/** Knows where the official texts of records of one kind stand. */
public interface OfficialAddresses {

	/**
	 * Which kind of record.
	 */
	RecordKind kind();

	/**
	 * The addresses by slug; a record of which none is recorded is absent.
	 */
	Map<String, String> of(Collection<String> slugs);

}
