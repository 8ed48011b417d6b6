package org.policychronicle.search;

import java.net.URI;
import java.util.Objects;

import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** From a name to its record's JSON: a redirect, a choice of several, or nothing. */
@RestController
class ResolveApiController {

	private final NameResolver resolver;

	ResolveApiController(NameResolver resolver) {
		this.resolver = resolver;
	}

	@GetMapping("/api/v1/resolve")
	ResponseEntity<Resolution> resolve(@Valid ResolveQuery query) {
		Resolution resolution = this.resolver.resolve(Objects.requireNonNull(query.name()));
		return switch (resolution.choices().size()) {
			case 0 -> throw new NameNotFoundException(resolution);
			case 1 -> ResponseEntity.status(HttpStatus.TEMPORARY_REDIRECT)
				.location(URI.create(resolution.choices().get(0).links().self()))
				.body(resolution);
			default -> ResponseEntity.status(HttpStatus.MULTIPLE_CHOICES).body(resolution);
		};
	}

}
