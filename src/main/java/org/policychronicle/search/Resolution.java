package org.policychronicle.search;

import java.util.List;

/**
 * What a name stands for.
 *
 * @param name the name that was asked for
 * @param choices the records that bear it; one where it is clear, several where it is
 * not, none where it is unknown
 * @param suggestions names like it, where it is unknown
 */
record Resolution(String name, List<Choice> choices, List<String> suggestions) {

}
