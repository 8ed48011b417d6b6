package org.policychronicle.web;

import java.beans.PropertyEditorSupport;
import java.lang.reflect.RecordComponent;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.policychronicle.record.Slugged;

import org.springframework.beans.PropertyEditorRegistry;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Binds numbers, days and members of closed sets in the one notation that the API
 * documents. Without it the binder falls back on editors that also take {@code 0x7E6},
 * {@code +2022} and full-width digits, days with a time zone, and the names of constants.
 */
@ControllerAdvice
class StrictBinding {

	@InitBinder
	void bindStrictly(WebDataBinder binder, HttpServletRequest request) {
		Object handler = request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE);
		bindStrictly(binder,
				(handler instanceof HandlerMethod method) ? Arrays.stream(method.getMethodParameters())
					.map(MethodParameter::getParameterType)
					.flatMap(StrictBinding::withComponents) : Stream.empty());
	}

	/**
	 * Lets a binder take values of some types in that notation alone.
	 */
	static void bindStrictly(PropertyEditorRegistry binder, Stream<Class<?>> types) {
		binder.registerCustomEditor(Integer.class, new StrictEditor(StrictBinding::integer));
		binder.registerCustomEditor(LocalDate.class, new StrictEditor(StrictBinding::day));
		types.filter((type) -> type.isEnum() && Slugged.class.isAssignableFrom(type))
			.map((type) -> type.asSubclass(Slugged.class))
			.forEach((type) -> binder.registerCustomEditor(type,
					new StrictEditor((text) -> SluggedConverterFactory.find(type, text))));
	}

	private static Stream<Class<?>> withComponents(Class<?> type) {
		return type.isRecord() ? Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType)
				: Stream.of(type);
	}

	private static Integer integer(String text) {
		return Integer.valueOf(required("-?[0-9]{1,9}", text));
	}

	private static LocalDate day(String text) {
		try {
			return LocalDate.parse(required("[0-9]{4}-[0-9]{2}-[0-9]{2}", text));
		}
		catch (DateTimeException ex) {
			throw new IllegalArgumentException("no day of the calendar", ex);
		}
	}

	private static String required(String notation, String text) {
		if (!text.matches(notation)) {
			throw new IllegalArgumentException("not of the form " + notation);
		}
		return text;
	}

	/** Takes a blank for nothing, as an untouched form field sends it. */
	private static final class StrictEditor extends PropertyEditorSupport {

		private final Function<String, @Nullable Object> reader;

		StrictEditor(Function<String, @Nullable Object> reader) {
			this.reader = reader;
		}

		@Override
		public void setAsText(String text) {
			setValue(text.isBlank() ? null : this.reader.apply(text));
		}

	}

}
