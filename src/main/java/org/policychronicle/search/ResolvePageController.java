package org.policychronicle.search;

import java.util.Objects;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** From a name to its record's page: a redirect, a choice of several, or nothing. */
@Controller
class ResolvePageController {

	private final NameResolver resolver;

	ResolvePageController(NameResolver resolver) {
		this.resolver = resolver;
	}

	@GetMapping("/resolve")
	String resolve(@Valid ResolveQuery query, Model model, HttpServletResponse response) {
		Resolution resolution = this.resolver.resolve(Objects.requireNonNull(query.name()));
		if (resolution.choices().size() == 1) {
			return "redirect:" + resolution.choices().get(0).links().html();
		}
		response.setStatus(
				resolution.choices().isEmpty() ? HttpStatus.NOT_FOUND.value() : HttpStatus.MULTIPLE_CHOICES.value());
		model.addAttribute("resolution", resolution);
		return "search/resolve";
	}

}
