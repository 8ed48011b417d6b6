package org.policychronicle.search;

import java.util.Objects;

import jakarta.validation.Valid;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Names: which record a title, acronym or Chinese name stands for. */
@RestController
class ResolveApiController {

	private final NameResolver resolver;

	ResolveApiController(NameResolver resolver) {
		this.resolver = resolver;
	}

	/**
	 * Resolve a name to its record. The answer names the kind, slug and address of the
	 * record, or all records to choose from where the name can mean several.
	 */
	@GetMapping("/api/v1/resolve")
	Resolution resolve(@Valid ResolveQuery query) {
		Resolution resolution = this.resolver.resolve(Objects.requireNonNull(query.name()));
		if (resolution.choices().isEmpty()) {
			throw new NameNotFoundException(resolution);
		}
		return resolution;
	}

}
