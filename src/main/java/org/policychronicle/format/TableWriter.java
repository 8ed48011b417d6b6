package org.policychronicle.format;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.policychronicle.web.Columns;
import org.policychronicle.web.Format;
import org.policychronicle.web.ItemFields;
import org.policychronicle.web.Rows;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes records as CSV (RFC 4180, UTF-8, a header row) or NDJSON, one after another. CSV
 * has a byte order mark for spreadsheets alone, where it is asked for: a script would
 * take it for a part of the first name.
 */
public class TableWriter {

	private final JsonMapper mapper;

	public TableWriter(JsonMapper mapper) {
		this.mapper = mapper;
	}

	/**
	 * Writes all rows.
	 * @param rows the rows
	 * @param format CSV or NDJSON
	 * @param target where to; it is flushed and stays open
	 */
	public void write(Rows<?> rows, Format format, OutputStream target) throws IOException {
		Writer writer = new BufferedWriter(new OutputStreamWriter(target, StandardCharsets.UTF_8), 1 << 14);
		if (format == Format.CSV) {
			if (rows.marked()) {
				writer.write('\uFEFF');
			}
			csv(rows, writer);
		}
		else {
			rows.records().forEach((record) -> line(json(record, rows.fields()), writer));
		}
		writer.flush();
	}

	private void csv(Rows<?> rows, Writer writer) throws IOException {
		Columns columns = Columns.of(this.mapper, rows.type()).of(rows.fields());
		CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
		printer.printRecord(columns.names());
		rows.records().forEach(unchecked((record) -> printer.printRecord(columns.row(tree(record)))));
	}

	private JsonNode json(Object record, List<String> fields) {
		JsonNode whole = tree(record);
		return fields.isEmpty() ? whole : ItemFields.only(fields, whole);
	}

	private JsonNode tree(Object record) {
		return (record instanceof JsonNode tree) ? tree : this.mapper.valueToTree(record);
	}

	private void line(JsonNode record, Writer writer) {
		try {
			writer.write(this.mapper.writeValueAsString(record));
			writer.write('\n');
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Consumer<Object> unchecked(Printing printing) {
		return (record) -> {
			try {
				printing.print(record);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		};
	}

	@FunctionalInterface
	private interface Printing {

		void print(Object record) throws IOException;

	}

}
