package org.policychronicle.developer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.policychronicle.web.SiteProperties;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * The examples of the API. Each is a file that runs as it is, beside another with what it
 * prints, so that what the page shows is what a test has run.
 */
@Component
class Examples {

	private static final String WRITTEN_FOR = "http://localhost:8080";

	private static final String PRINTED = "out";

	private final SiteProperties site;

	private final List<Example> all;

	Examples(SiteProperties site) throws IOException {
		this.site = site;
		Map<String, String> files = new TreeMap<>();
		for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:examples/*.*")) {
			files.put(String.valueOf(file.getFilename()), file.getContentAsString(StandardCharsets.UTF_8).strip());
		}
		List<Example> examples = new ArrayList<>();
		files.forEach((name, code) -> {
			String stem = StringUtils.stripFilenameExtension(name);
			if (!PRINTED.equals(StringUtils.getFilenameExtension(name))) {
				examples.add(new Example(stem.substring(stem.indexOf('-') + 1), code, files.get(stem + "." + PRINTED)));
			}
		});
		this.all = List.copyOf(examples);
	}

	/**
	 * All of them, the simplest first.
	 */
	List<Example> all() {
		return this.all.stream()
			.map((example) -> new Example(example.name(), here(example.code()), here(example.prints())))
			.toList();
	}

	private String here(String text) {
		return text.replace(WRITTEN_FOR, this.site.address(""));
	}

}
