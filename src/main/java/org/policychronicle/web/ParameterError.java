package org.policychronicle.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What was wrong with one parameter.
 *
 * @param parameter its name
 * @param rejected the value that was given
 * @param allowed the values, or the form of value, that would have been understood
 */
public record ParameterError(String parameter, @Nullable String rejected, List<String> allowed) {

	public ParameterError {
		parameter = Text.visible(parameter);
		rejected = (rejected != null) ? Text.visible(rejected) : null;
	}

}
