package org.policychronicle.format;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.policychronicle.record.ChinaDay;
import org.policychronicle.web.Format;
import org.policychronicle.web.SiteProperties;
import tools.jackson.databind.json.JsonMapper;

/** Answers works in the notations of reference managers. */
class BibliographyConverter extends FormatConverter<Bibliography> {

	private final Permalinks permalinks;

	private final JsonMapper mapper;

	private final Supplier<LocalDate> data;

	private final Clock clock;

	BibliographyConverter(SiteProperties site, JsonMapper mapper, Supplier<LocalDate> data, Clock clock) {
		super(Bibliography.class, Format.BIBTEX, Format.RIS, Format.CSLJSON);
		this.permalinks = new Permalinks(site);
		this.mapper = mapper;
		this.data = data;
		this.clock = clock;
	}

	@Override
	String write(Bibliography bibliography, Format format) {
		LocalDate today = ChinaDay.today(this.clock);
		List<CitedWork> works = bibliography.works().stream().map((work) -> work.asOf(this.data.get())).toList();
		if (format == Format.CSLJSON) {
			return this.mapper.writeValueAsString(
					works.stream().map((work) -> CslItem.of(work, today, this.permalinks.of(work.path()))).toList());
		}
		return works.stream()
			.map((work) -> (format == Format.BIBTEX) ? Bibtex.entry(work, today, this.permalinks.of(work.path()))
					: Ris.entry(work, today, this.permalinks.of(work.path())))
			.collect(Collectors.joining((format == Format.BIBTEX) ? "\n" : "\r\n"));
	}

}
