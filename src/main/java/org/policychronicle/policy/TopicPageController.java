package org.policychronicle.policy;

import java.util.List;
import java.util.Map;

import org.policychronicle.web.Address;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The topics as pages. */
@Controller
class TopicPageController {

	private final TopicService service;

	TopicPageController(TopicService service) {
		this.service = service;
	}

	@GetMapping("/topics")
	String all(Model model) {
		model.addAttribute("topics", this.service.all());
		return "policies/topics";
	}

	@GetMapping("/topics/{topic}")
	String one(@PathVariable Topic topic, Model model) {
		model.addAttribute("page", this.service.find(topic));
		// the instruments of the topic are to be had as JSON
		model.addAttribute("address",
				new Address("/policies", MultiValueMap.fromMultiValue(Map.of("topic", List.of(topic.slug())))));
		return "policies/topic";
	}

}
