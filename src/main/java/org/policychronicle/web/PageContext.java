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
		context.getVariableNames().forEach((name) -> variables.put(name, context.getVariable(name)));
		return (context instanceof IWebContext web)
				? new PageContext(configuration, template, resolution, web, variables)
				: new EngineContext(configuration, template, resolution, context.getLocale(), variables);
	}

	@Override
	public IWebExchange getExchange() {
		return this.exchange;
	}

}
