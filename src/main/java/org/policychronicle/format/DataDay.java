package org.policychronicle.format;

import java.time.Clock;
import java.time.LocalDate;

import org.policychronicle.record.ChinaDay;
import org.policychronicle.record.DataVersion;

import org.springframework.beans.factory.ObjectProvider;

/** The day of the data that is served, which is that of a record cited for itself. */
final class DataDay {

	private final ObjectProvider<DataVersion> version;

	private final Clock clock;

	DataDay(ObjectProvider<DataVersion> version, Clock clock) {
		this.version = version;
		this.clock = clock;
	}

	/**
	 * That day; today where there is no data to ask, as in a test of pages alone.
	 */
	LocalDate get() {
		DataVersion known = this.version.getIfAvailable();
		return (known != null) ? known.day() : ChinaDay.today(this.clock);
	}

}
