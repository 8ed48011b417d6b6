package org.policychronicle.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/** What the resources and their fields mean in Chinese. */
@Component
class ChineseMeanings {

	private final Properties meanings;

	ChineseMeanings() throws IOException {
		this.meanings = PropertiesLoaderUtils.loadProperties(
				new EncodedResource(new ClassPathResource("words/dictionary_zh.properties"), StandardCharsets.UTF_8));
	}

	/**
	 * All of them, by the name of the resource, with a dot before that of a field.
	 */
	Properties all() {
		return this.meanings;
	}

	/**
	 * One of them; an empty text where it is not known.
	 */
	String of(String name) {
		return this.meanings.getProperty(name, "");
	}

}
