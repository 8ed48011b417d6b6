package org.policychronicle.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.ContentDisposition;
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

	RowsConverter(JsonMapper mapper) {
		super(Format.CSV.mediaType(), Format.NDJSON.mediaType());
		this.tables = new TableWriter(mapper);
	}

	@Override
	protected boolean supports(Class<?> type) {
		return type == Rows.class;
	}

	@Override
	protected void writeInternal(Rows<?> rows, HttpOutputMessage answer) throws IOException {
		boolean csv = Format.CSV.mediaType().isCompatibleWith(answer.getHeaders().getContentType());
		Format format = csv ? Format.CSV : Format.NDJSON;
		answer.getHeaders()
			.setContentType(csv ? MediaType.valueOf("text/csv;charset=UTF-8;header=present") : format.mediaType());
		answer.getHeaders()
			.setContentDisposition(ContentDisposition.attachment().filename(rows.name() + "." + format.slug()).build());
		try {
			this.tables.write(rows, format, new LateBody(answer));
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
