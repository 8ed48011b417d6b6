package org.policychronicle.source;

import org.policychronicle.web.Address;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;

/** The source document as one page, on which every line has a place of its own. */
@Controller
class SourcePageController {

	private final SourceService service;

	SourcePageController(SourceService service) {
		this.service = service;
	}

	@GetMapping("/source")
	String source(Model model) {
		SourceDetail document = this.service.document();
		model.addAttribute("source", document);
		model.addAttribute("strip", SourceStrip.of(document));
		// the JSON has the slug of the document in its address, the page has not
		model.addAttribute("address", new Address(document.links().self(), new LinkedMultiValueMap<>()));
		return "source/source";
	}

}
