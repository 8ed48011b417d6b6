package org.policychronicle.export;

import org.policychronicle.web.Address;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The dictionary as a page. */
@Controller
class DictionaryPageController {

	private final Dictionaries dictionaries;

	private final ChineseMeanings meanings;

	DictionaryPageController(Dictionaries dictionaries, ChineseMeanings meanings) {
		this.dictionaries = dictionaries;
		this.meanings = meanings;
	}

	@GetMapping("/dictionary")
	String dictionary(Address address, Model model) {
		model.addAttribute("dictionary", this.dictionaries.current());
		model.addAttribute("meanings", this.meanings.all());
		model.addAttribute("address", address);
		return "dictionary/dictionary";
	}

}
