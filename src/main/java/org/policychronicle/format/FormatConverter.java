package org.policychronicle.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;
import org.policychronicle.web.Format;

import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/**
 * Writes what a handler answers in the form that was negotiated, so that a handler need
 * not know the form.
 *
 * @param <T> what is written
 */
abstract class FormatConverter<T> extends AbstractHttpMessageConverter<T> {

	private final Class<T> type;

	FormatConverter(Class<T> type, Format... formats) {
		super(StandardCharsets.UTF_8, Arrays.stream(formats).map(Format::mediaType).toArray(MediaType[]::new));
		this.type = type;
	}

	abstract String write(T value, Format format);

	@Override
	protected boolean supports(Class<?> asked) {
		return this.type.isAssignableFrom(asked);
	}

	@Override
	public boolean canRead(Class<?> asked, @Nullable MediaType type) {
		return false;
	}

	@Override
	protected T readInternal(Class<? extends T> asked, HttpInputMessage message) {
		throw new HttpMessageNotReadableException("nothing is read here", message);
	}

	@Override
	protected void writeInternal(T value, HttpOutputMessage message) throws IOException {
		MediaType chosen = message.getHeaders().getContentType();
		Format format = Format.of((chosen != null) ? chosen : getSupportedMediaTypes().get(0));
		message.getBody().write(write(value, format).getBytes(StandardCharsets.UTF_8));
	}

}
