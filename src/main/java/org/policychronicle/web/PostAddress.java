package org.policychronicle.web;

/**
 * An address whose handler reads the body of a POST, within bounds of its own; every
 * other address refuses one.
 *
 * @param path its path, such as {@code /mcp}
 */
public record PostAddress(String path) {

}
