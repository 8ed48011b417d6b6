package org.policychronicle.format;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

import org.policychronicle.web.BadParameterException;
import org.policychronicle.web.Format;
import org.policychronicle.web.Language;
import org.policychronicle.web.ParameterError;
import org.policychronicle.web.Rows;
import org.policychronicle.web.SiteProperties;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/**
 * Writes rows to the client as they are read. Nothing is sent before the first rows are
 * there, so that an early failure is answered like any other; after a later one the
 * answer is broken off, lest a part be taken for the whole.
 */
class RowsConverter extends AbstractHttpMessageConverter<Rows<?>> {

	private final TableWriter tables;

	private final SheetWriter sheets;

	RowsConverter(JsonMapper mapper, SiteProperties site, MessageSource messages) {
		super(Format.CSV.mediaType(), Format.NDJSON.mediaType(), Format.XLSX.mediaType());
		this.sheets = new SheetWriter(site, messages);
		this.tables = new TableWriter(mapper);
	}

	@Override
	protected boolean supports(Class<?> type) {
		return type == Rows.class;
	}

	@Override
	protected void writeInternal(Rows<?> rows, HttpOutputMessage answer) throws IOException {
		Format format = Format.of(Objects.requireNonNull(answer.getHeaders().getContentType()));
		if (rows.marked() && format != Format.CSV) {
			throw new BadParameterException("mark-of-csv", new ParameterError(Rows.MARK, "true", List.of("false")),
					Rows.MARK);
		}
		answer.getHeaders()
			.setContentType((format == Format.CSV) ? MediaType.valueOf("text/csv;charset=UTF-8;header=present")
					: format.mediaType());
		try {
			if (format == Format.XLSX) {
				this.sheets.write(rows, Language.of(LocaleContextHolder.getLocale()), new LateBody(answer));
			}
			else {
				this.tables.write(rows, format, new LateBody(answer));
			}
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
	}

	@Override
	protected Rows<?> readInternal(Class<? extends Rows<?>> type, HttpInputMessage request) {
		throw new HttpMessageNotReadableException("rows are only written", request);
	}

	/** The body of the answer, opened when the first byte is written. */
	private static final class LateBody extends OutputStream {

		private final HttpOutputMessage answer;

		LateBody(HttpOutputMessage answer) {
			this.answer = answer;
		}

		@Override
		public void write(int single) throws IOException {
			this.answer.getBody().write(single);
		}

		@Override
		public void write(byte[] bytes, int offset, int length) throws IOException {
			this.answer.getBody().write(bytes, offset, length);
		}

	}

}
