package org.policychronicle.web;

import java.util.Arrays;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands a controller the address that was asked for. */
class AddressResolver implements HandlerMethodArgumentResolver {

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == Address.class;
	}

	@Override
	public Address resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
		HttpServletRequest http = (HttpServletRequest) request.getNativeRequest();
		MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
		http.getParameterMap().forEach((name, values) -> parameters.addAll(name, Arrays.asList(values)));
		return new Address(Address.canonical(http.getRequestURI()), parameters);
	}

}
