package org.policychronicle.web;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.MediaType;
import org.springframework.util.StringUtils;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.condition.ProducesRequestCondition;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Gives every handler that names no format the one of its face, JSON or HTML, so that
 * converters that happen to be on the class path offer nothing more. An address with one
 * form gives it whatever is accepted; one with several refuses who takes none of them. A
 * {@code format} that an address does not have is a bad parameter.
 */
class OneFormatMapping extends RequestMappingHandlerMapping {

	@Override
	protected @Nullable RequestMappingInfo getMappingForMethod(Method method, Class<?> type) {
		RequestMappingInfo mapping = super.getMappingForMethod(method, type);
		if (mapping == null || !mapping.getProducesCondition().isEmpty()
				|| ErrorController.class.isAssignableFrom(type)) {
			return mapping;
		}
		boolean json = AnnotatedElementUtils.hasAnnotation(type, ResponseBody.class)
				|| AnnotatedElementUtils.hasAnnotation(method, ResponseBody.class);
		return mapping.mutate().produces(json ? MediaType.APPLICATION_JSON_VALUE : MediaType.TEXT_HTML_VALUE).build();
	}

	@Override
	protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request) throws Exception {
		try {
			return super.lookupHandlerMethod(path, request);
		}
		catch (HttpMediaTypeNotAcceptableException ex) {
			List<MediaType> offered = ex.getSupportedMediaTypes();
			String format = request.getParameter(FormatNegotiation.PARAMETER);
			if (StringUtils.hasText(format)) {
				throw FormatNegotiation.unknown(format,
						Arrays.stream(Format.values()).filter((each) -> offered.contains(each.mediaType())).toList());
			}
			if (offered.size() != 1) {
				throw ex;
			}
			request.setAttribute(FormatNegotiation.ONLY, offered.get(0));
			ProducesRequestCondition.clearMediaTypesAttribute(request);
			return super.lookupHandlerMethod(path, request);
		}
	}

}
