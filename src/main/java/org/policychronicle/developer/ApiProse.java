package org.policychronicle.developer;

import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springdoc.core.providers.SpringDocJavadocProvider;

import org.springframework.util.StringUtils;
import org.springframework.web.util.HtmlUtils;

/**
 * The Javadoc of records and handlers as the document prints it: one line of Markdown
 * each.
 */
class ApiProse extends SpringDocJavadocProvider {

	@Override
	public String getClassJavadoc(Class<?> type) {
		return sentence(super.getClassJavadoc(type));
	}

	@Override
	public Map<String, String> getRecordClassParamJavadoc(Class<?> type) {
		Map<String, String> texts = new LinkedHashMap<>(super.getRecordClassParamJavadoc(type));
		texts.replaceAll((component, text) -> sentence(text));
		return texts;
	}

	@Override
	public String getMethodJavadocDescription(Method method) {
		return sentence(super.getMethodJavadocDescription(method));
	}

	private static String sentence(String javadoc) {
		String text = StringUtils
			.capitalize(HtmlUtils.htmlUnescape(javadoc).replaceAll("</?code>", "`").replaceAll("\\s+", " ").strip());
		return (text.isEmpty() || text.endsWith(".")) ? text : text + ".";
	}

}
