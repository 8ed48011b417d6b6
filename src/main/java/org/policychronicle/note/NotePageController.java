package org.policychronicle.note;

import jakarta.validation.Valid;
import org.policychronicle.format.RecordPages;
import org.policychronicle.web.Address;
import org.policychronicle.web.Paging;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Data notes as pages. */
@Controller
@RequestMapping("/data-notes")
class NotePageController {

	private final NoteService service;

	private final RecordPages pages;

	NotePageController(NoteService service, RecordPages pages) {
		this.service = service;
		this.pages = pages;
	}

	@GetMapping
	String list(@Valid NoteFilter filter, @Valid Paging paging, Address address, Model model) {
		model.addAttribute("results", this.service.search(filter, paging));
		model.addAttribute("filter", filter);
		model.addAttribute("address", address);
		return "notes/list";
	}

	@GetMapping("/{slug}")
	String one(@PathVariable String slug, Address address, Model model) {
		NoteDetail note = this.service.find(slug);
		this.pages.describe(model, note);
		model.addAttribute("note", note);
		model.addAttribute("address", address);
		return "notes/detail";
	}

}
