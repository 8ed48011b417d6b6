package org.policychronicle.web;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.ResolvableType;
import org.springframework.core.convert.ConversionService;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;
import org.springframework.validation.DataBinder;
import org.springframework.validation.Validator;

/**
 * Binds what is asked by other means than an address, such as the arguments of a tool, in
 * the one notation and with the checks that addresses are bound with.
 */
@Lazy
@Component
public class Arguments {

	private final ConversionService conversion;

	private final Validator validator;

	Arguments(@Qualifier("mvcConversionService") ConversionService conversion,
			@Qualifier("mvcValidator") Validator validator) {
		this.conversion = conversion;
		this.validator = validator;
	}

	/**
	 * The question that the arguments make.
	 * @param given the arguments by name: texts, numbers or lists of these
	 * @param type a record whose components are what may be asked
	 * @throws BadParameterException if a name is unknown or a value has parts
	 * @throws BindException if a value is not understood or out of bounds
	 */
	public <Q> Q bind(Map<String, Object> given, Class<Q> type) throws BindException {
		Set<String> known = Arrays.stream(type.getRecordComponents())
			.map(RecordComponent::getName)
			.collect(Collectors.toSet());
		given.forEach((name, value) -> check(name, value, known));
		DataBinder binder = new DataBinder(null, "question");
		binder.setTargetType(ResolvableType.forClass(type));
		binder.setConversionService(this.conversion);
		binder.setValidator(this.validator);
		StrictBinding.bindStrictly(binder, Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType));
		binder.construct(new DataBinder.ValueResolver() {

			@Override
			public @Nullable Object resolveValue(String name, Class<?> wanted) {
				return written(given.get(name));
			}

			@Override
			public Set<String> getNames() {
				return given.keySet();
			}

		});
		if (binder.getBindingResult().hasErrors()) {
			throw new BindException(binder.getBindingResult());
		}
		binder.validate();
		if (binder.getBindingResult().hasErrors()) {
			throw new BindException(binder.getBindingResult());
		}
		return type.cast(binder.getTarget());
	}

	private static void check(String name, @Nullable Object value, Set<String> known) {
		if (!known.contains(name)) {
			throw new BadParameterException("unknown-parameter",
					new ParameterError(name, null, known.stream().sorted().toList()), name);
		}
		Collection<?> values = (value instanceof Collection<?> several) ? several
				: List.of((value != null) ? value : "");
		boolean plain = values.stream()
			.allMatch((each) -> each instanceof Number || each instanceof Boolean
					|| (each instanceof String text && !Text.hasControls(text)));
		if (!plain) {
			throw new BadParameterException("bad-value",
					new ParameterError(name, null, List.of("a text, a number or a list of these")), "'" + name + "'");
		}
	}

	// as an address would have it
	private static @Nullable Object written(@Nullable Object value) {
		return (value instanceof Collection<?> values) ? values.stream().map(String::valueOf).toArray(String[]::new)
				: (value != null) ? value.toString() : null;
	}

}
