package org.policychronicle.developer;

import org.policychronicle.web.Format;
import org.policychronicle.web.ProblemType;
import org.policychronicle.web.PostAddress;
import org.policychronicle.web.SiteProperties;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page for those who write scripts: what they need to know, and examples to copy. */
@Controller
class DeveloperPageController {

	private final Examples examples;

	private final SiteProperties site;

	private final ObjectProvider<PostAddress> agents;

	DeveloperPageController(Examples examples, SiteProperties site, ObjectProvider<PostAddress> agents) {
		this.examples = examples;
		this.site = site;
		this.agents = agents;
	}

	@GetMapping("/developers")
	String developers(Model model) {
		model.addAttribute("base", this.site.address("/api/v1"));
		this.agents.ifAvailable((agents) -> model.addAttribute("agents", this.site.address(agents.path())));
		model.addAttribute("types", Format.values());
		model.addAttribute("failures", ProblemType.values());
		model.addAttribute("examples", this.examples.all());
		return "developers/developers";
	}

}
