package org.policychronicle.web;

import java.util.HashMap;
import java.util.Map;

import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.context.EngineContext;
import org.thymeleaf.context.IContext;
import org.thymeleaf.context.IEngineContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.engine.TemplateData;
import org.thymeleaf.web.IWebExchange;

/** The variables of a page while it is rendered, held by themselves. */
final class PageContext extends EngineContext implements IWebContext {

	private final IWebExchange exchange;

	private PageContext(IEngineConfiguration configuration, TemplateData template, Map<String, Object> resolution,
			IWebContext context, Map<String, Object> variables) {
		super(configuration, template, resolution, context.getLocale(), variables);
		this.exchange = context.getExchange();
	}

	static IEngineContext of(IEngineConfiguration configuration, TemplateData template, Map<String, Object> resolution,
			IContext context) {
		Map<String, Object> variables = new HashMap<>();
		if (!(context instanceof IWebContext web)) {
			addAll(context, variables);
			return new EngineContext(configuration, template, resolution, context.getLocale(), variables);
		}
		// what the application said of the request before it chose the page
		variables.putAll(web.getExchange().getAttributeMap());
		addAll(context, variables);
		return new PageContext(configuration, template, resolution, web, variables);
	}

	private static void addAll(IContext context, Map<String, Object> variables) {
		context.getVariableNames().forEach((name) -> variables.put(name, context.getVariable(name)));
	}

	@Override
	public IWebExchange getExchange() {
		return this.exchange;
	}

}
