package org.policychronicle.format;

import java.net.URI;
import java.time.Period;
import java.util.List;
import java.util.Locale;

import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.policychronicle.record.DatePrecision;
import org.policychronicle.web.Address;
import org.policychronicle.web.Format;
import org.policychronicle.web.SiteProperties;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * Writes calendars that can be subscribed to: whole days, no times, and nothing whose day
 * is not known. They are the same until the data changes.
 */
class CalendarConverter extends FormatConverter<CalendarFeed> {

	private static final String UID_SUFFIX = "@policychronicle";

	private static final ParameterList WHOLE_DAY = new ParameterList(List.of(Value.DATE));

	private final Permalinks permalinks;

	private final MessageSource messages;

	CalendarConverter(SiteProperties site, MessageSource messages) {
		super(CalendarFeed.class, Format.ICS);
		this.permalinks = new Permalinks(site);
		this.messages = messages;
	}

	@Override
	String write(CalendarFeed agenda, Format format) {
		Locale locale = LocaleContextHolder.getLocale();
		String name = text("site.name", locale);
		String title = name + ": " + agenda.title();
		String note = text("calendar.note", locale, agenda.exactRecords(), agenda.records());
		Calendar calendar = new Calendar();
		calendar.withProperty(new ProdId("-//" + name + "//" + locale.toLanguageTag().toUpperCase(Locale.ROOT)))
			.withProperty(ImmutableVersion.VERSION_2_0)
			.withProperty(new Name(title))
			.withProperty(new XProperty("X-WR-CALNAME", title))
			.withProperty(new Description(note))
			.withProperty(new XProperty("X-WR-CALDESC", note))
			.withProperty(new Url(URI.create(this.permalinks.read(page(agenda.address())))))
			.withProperty(new LastModified(agenda.updated()))
			.withProperty(new RefreshInterval(new ParameterList().add(Value.DURATION), Period.ofDays(1)))
			.withProperty(new XProperty("X-PUBLISHED-TTL", "P1D"));
		agenda.exact().forEach((entry) -> calendar.withComponent(event(entry, locale)));
		calendar.validate();
		return ContentLines.fold(calendar.toString());
	}

	private VEvent event(CalendarFeed.Entry entry, Locale locale) {
		String address = this.permalinks.read(entry.path());
		VEvent event = new VEvent(false);
		event.withProperty(new Uid(entry.id() + UID_SUFFIX))
			.withProperty(new DtStamp(entry.updated()))
			.withProperty(new LastModified(entry.updated()))
			.withProperty(new Sequence(entry.revision()))
			.withProperty(new DtStart<>(WHOLE_DAY, entry.date().day()))
			.withProperty(new DtEnd<>(WHOLE_DAY, entry.dayAfter()))
			.withProperty(new Summary(entry.title()))
			.withProperty(new Description(description(entry, address, locale)))
			.withProperty(new Url(URI.create(address)))
			.withProperty(ImmutableTransp.TRANSPARENT);
		return event;
	}

	private String description(CalendarFeed.Entry entry, String address, Locale locale) {
		boolean coarseEnd = entry.end() != null && entry.end().precision() != DatePrecision.DAY;
		String end = coarseEnd
				? "\n" + text("calendar.until", locale, new DateText(this.messages, locale).of(entry.end())) : "";
		return entry.text() + end + "\n" + address;
	}

	private static String page(Address address) {
		return address.html().page(1).with("format", null).with("size", null).toString();
	}

	private String text(String key, Locale locale, Object... values) {
		return this.messages.getMessage(key, values, locale);
	}

}
