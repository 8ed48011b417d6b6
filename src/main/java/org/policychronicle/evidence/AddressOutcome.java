package org.policychronicle.evidence;

/**
 * What became of asking an address.
 */
enum AddressOutcome {

	/** It gave what was asked for. */
	ANSWERED,

	/** It answered with another status. */
	REFUSED,

	/** Nothing answered in time, or it is no address. */
	UNREACHABLE

}
