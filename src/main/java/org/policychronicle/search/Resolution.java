package org.policychronicle.search;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What a name stands for.
 *
 * @param name the name that was asked for
 * @param choices the records that bear it; one where it is clear, several where it is
 * not, none where it is unknown
 * @param suggestions names like it, where it is unknown
 */
record Resolution(String name, List<Choice> choices, @JsonIgnore List<String> suggestions) {

	/**
	 * The record that the name stands for; null where it can mean several.
	 */
	@JsonProperty
	@Nullable Choice record() {
		return (this.choices.size() == 1) ? this.choices.get(0) : null;
	}

}
