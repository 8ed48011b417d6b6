package org.policychronicle.developer;

/**
 * A small program or formula that asks the API something, to be copied as it stands.
 *
 * @param name what it does, in words with hyphens
 * @param code its text, with the addresses of this site
 * @param prints what it prints, with a mark where something is left out
 */
record Example(String name, String code, String prints) {

}
