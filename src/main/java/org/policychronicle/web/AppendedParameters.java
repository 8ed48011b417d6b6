package org.policychronicle.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Leaves out of a page's address what mail programs, social networks and advertisers
 * append to links, so that a shared link works. The API refuses such parameters.
 */
class AppendedParameters implements HandlerInterceptor {

	/** What WeChat, QQ and Weibo append as {@code from}, which is one of ours. */
	private static final Set<String> SHARED_FROM = Set.of("timeline", "singlemessage", "groupmessage", "message",
			"moments", "favorites", "search", "wechat", "weixin", "qq", "qzone", "weibo");

	private final TakenParameters taken;

	AppendedParameters(TakenParameters taken) {
		this.taken = taken;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod method && !Address.isApi(request.getRequestURI())) {
			Map<String, TakenParameters.Taken> taken = this.taken.by(method);
			Map<String, String[]> own = new LinkedHashMap<>();
			request.getParameterMap().forEach((name, values) -> {
				TakenParameters.Taken parameter = taken.get(name);
				if (parameter != null) {
					String[] kept = parameter.dated() ? dates(values) : values;
					if (kept.length > 0) {
						own.put(name, kept);
					}
				}
			});
			PageRequest.keep(request, own);
		}
		return true;
	}

	private static String[] dates(String[] values) {
		return Arrays.stream(values).filter((value) -> !SHARED_FROM.contains(value)).toArray(String[]::new);
	}

}
