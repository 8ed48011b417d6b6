package org.policychronicle.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

import org.policychronicle.web.Address;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The dictionary as a page. */
@Controller
class DictionaryPageController {

	private final Dictionaries dictionaries;

	/** What the fields mean in Chinese, by resource and field. */
	private final Properties meanings;

	DictionaryPageController(Dictionaries dictionaries) throws IOException {
		this.dictionaries = dictionaries;
		this.meanings = PropertiesLoaderUtils.loadProperties(
				new EncodedResource(new ClassPathResource("words/dictionary_zh.properties"), StandardCharsets.UTF_8));
	}

	@GetMapping("/dictionary")
	String dictionary(Address address, Model model) {
		model.addAttribute("dictionary", this.dictionaries.current());
		model.addAttribute("meanings", this.meanings);
		model.addAttribute("address", address);
		return "dictionary/dictionary";
	}

}
