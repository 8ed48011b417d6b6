package org.policychronicle.format;

/** A record that can be described as linked data. */
public interface Linked {

	/**
	 * What it says in the vocabulary of schema.org.
	 */
	LinkedData linked();

}
