package org.policychronicle.format;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.PartialDate;
import org.policychronicle.record.RecordLinks;
import org.policychronicle.record.Slugged;
import org.policychronicle.record.Titled;
import org.policychronicle.web.Language;
import org.policychronicle.web.SiteProperties;

import org.springframework.context.MessageSource;
import org.springframework.util.ReflectionUtils;

/**
 * The text of a cell of a sheet, as a person reads it: names of records rather than their
 * slugs, labels rather than codes, whole addresses.
 *
 * @param site the site, for addresses
 * @param messages the labels
 * @param language the language of the reader
 */
record SheetCell(SiteProperties site, MessageSource messages, Language language) {

	/** Values whose labels are found by their slugs. */
	private static final Map<String, String> LABELS = Map.of("topics", "Topic", "roles", "AgencyRole", "addressees",
			"Addressee", "subject", "DutySubject", "trigger", "DutyTrigger");

	/** What of a part of a record says the most. */
	private static final List<String> SAYING = List.of("address", "value");

	/**
	 * What a record has in a column.
	 * @param record the record
	 * @param column a field of it; after a colon the roles or kinds of the parts to show
	 */
	String of(Object record, String column) {
		String[] wanted = column.split(":");
		Object value = value(record, wanted[0]);
		if (wanted.length > 1 && value instanceof Collection<?> parts) {
			List<String> roles = List.of(wanted[1].split(","));
			value = parts.stream().filter((part) -> roles.contains(role(part))).toList();
		}
		return SheetText.cut(text(value, LABELS.get(column)), this::cutMark);
	}

	private String text(@Nullable Object value, @Nullable String label) {
		if (value instanceof Collection<?> values) {
			return values.stream()
				.map((each) -> text(each, label))
				.filter((each) -> !each.isEmpty())
				.distinct()
				.collect(Collectors.joining("; "));
		}
		if (value instanceof Titled titled) {
			return titled.title(this.language.locale());
		}
		if (value instanceof RecordLinks links) {
			return this.site.address(this.language.address(links.html()));
		}
		if (value instanceof Slugged member) {
			return message(member.messageKey(), member.slug());
		}
		if (value instanceof Boolean yes) {
			return message("sheet." + (yes ? "yes" : "no"), value.toString());
		}
		if (value instanceof PartialDate date) {
			return date.toString();
		}
		if (value instanceof BigDecimal number) {
			return number.toPlainString();
		}
		if (value instanceof Record part) {
			return Arrays.stream(part.getClass().getRecordComponents())
				.map(RecordComponent::getName)
				.filter(SAYING::contains)
				.findFirst()
				.map((name) -> text(value(part, name), label))
				.orElseGet(() -> whole(part));
		}
		return (label != null) ? message(label + "." + value, String.valueOf(value)) : Objects.toString(value, "");
	}

	private String whole(Record part) {
		return Arrays.stream(part.getClass().getRecordComponents())
			.map((component) -> text(value(part, component.getName()), LABELS.get(component.getName())))
			.filter((text) -> !text.isEmpty())
			.collect(Collectors.joining("; "));
	}

	private static @Nullable String role(Object part) {
		for (String name : List.of("role", "kind")) {
			Object value = value(part, name);
			if (value != null) {
				return (value instanceof Slugged member) ? member.slug() : value.toString();
			}
		}
		return null;
	}

	private static @Nullable Object value(Object record, String name) {
		Method method = ReflectionUtils.findMethod(record.getClass(), name);
		if (method == null) {
			return null;
		}
		ReflectionUtils.makeAccessible(method);
		return ReflectionUtils.invokeMethod(method, record);
	}

	private String cutMark(int length) {
		return this.messages.getMessage(SheetText.CUT, new Object[] { length }, locale());
	}

	private String message(String key, String otherwise) {
		return Objects.requireNonNull(this.messages.getMessage(key, null, otherwise, locale()));
	}

	private Locale locale() {
		return this.language.locale();
	}

}
