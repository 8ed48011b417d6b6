package org.policychronicle.format;

import java.time.Clock;

import org.policychronicle.record.DataVersion;
import org.policychronicle.web.SiteProperties;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the writers of all formats in their places. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ KeeperProperties.class, FeedProperties.class })
class FormatConfiguration implements WebMvcConfigurer {

	@Bean
	LinkedDataWriter linkedDataWriter(SiteProperties site, JsonMapper mapper) {
		return new LinkedDataWriter(site, mapper);
	}

	@Bean
	DataDay dataDay(ObjectProvider<DataVersion> version, Clock clock) {
		return new DataDay(version, clock);
	}

	@Bean
	RecordPages recordPages(SiteProperties site, LinkedDataWriter writer, KeeperProperties keeper, DataDay data,
			Clock clock) {
		return new RecordPages(site, writer, new Corrections(keeper), data, clock);
	}

	@Bean
	Pictures pictures() {
		return new Pictures("fonts/");
	}

	@Bean
	RowsConverter rowsConverter(JsonMapper mapper, SiteProperties site, MessageSource messages) {
		return new RowsConverter(mapper, site, messages);
	}

	@Bean
	FeedConverter feedConverter(SiteProperties site, MessageSource messages, FeedProperties properties) {
		return new FeedConverter(site, messages, properties);
	}

	@Bean
	JsonFeedConverter jsonFeedConverter(SiteProperties site, MessageSource messages, FeedProperties properties,
			JsonMapper mapper) {
		return new JsonFeedConverter(site, messages, properties, mapper);
	}

	@Bean
	CalendarConverter calendarConverter(SiteProperties site, MessageSource messages) {
		return new CalendarConverter(site, messages);
	}

	@Bean
	LinkedDataConverter linkedDataConverter(LinkedDataWriter writer) {
		return new LinkedDataConverter(writer);
	}

	@Bean
	BibliographyConverter bibliographyConverter(SiteProperties site, JsonMapper mapper, DataDay data, Clock clock) {
		return new BibliographyConverter(site, mapper, data::get, clock);
	}

	@Bean
	MarkdownConverter markdownConverter(SiteProperties site, MessageSource messages, DataDay data, Clock clock) {
		return new MarkdownConverter(site, messages, data::get, clock);
	}

}
