package org.policychronicle.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.policychronicle.developer.JsonSchemas;
import org.policychronicle.format.TableWriter;
import org.policychronicle.listing.RecordCollection;
import org.policychronicle.record.DataVersion;
import org.policychronicle.record.Records;
import org.policychronicle.web.Format;
import org.policychronicle.web.Rows;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;

/**
 * Writes the whole record as one file. What depends on a day, such as whether a policy is
 * in force, is worked out for the day of the data's last change, so that the same data
 * always gives the same bytes.
 */
@Service
class Export {

	private final Dictionaries dictionaries;

	private final JsonSchemas schemas;

	private final DataVersion version;

	private final JsonMapper mapper;

	private final TableWriter tables;

	Export(Dictionaries dictionaries, JsonSchemas schemas, DataVersion version, JsonMapper mapper) {
		this.dictionaries = dictionaries;
		this.schemas = schemas;
		this.version = version;
		this.mapper = mapper;
		this.tables = new TableWriter(mapper);
	}

	String fileName() {
		return "china-ai-policy-chronicle-" + this.version.value() + ".zip";
	}

	void writeTo(OutputStream target) throws IOException {
		Archive archive = new Archive(target, LocalDateTime.ofInstant(this.version.updated(), ZoneOffset.UTC));
		archive.add("README.md", text("README.md"));
		archive.add("LICENCE.txt", text("LICENCE.txt"));
		Tally tally = this.dictionaries.tally();
		for (RecordCollection<?, ?> collection : this.dictionaries.collections()) {
			add(archive, collection, tally);
		}
		Dictionary dictionary = this.dictionaries.of(tally);
		archive.add("dictionary.json", pretty(dictionary));
		archive.add("dictionary.csv",
				(entry) -> this.tables.write(
						new Rows<>("dictionary", Dictionary.Row.class, List.of(), Records.of(dictionary.rows())),
						Format.CSV, entry));
		archive.finish();
	}

	private void add(Archive archive, RecordCollection<?, ?> collection, Tally tally) throws IOException {
		String name = collection.name();
		Records<JsonNode> whole = (action) -> collection.records(this.version.day()).forEach((record) -> {
			JsonNode json = this.mapper.valueToTree(record);
			tally.addWhole(collection.whole(), json);
			action.accept(json);
		});
		Records<JsonNode> listed = (action) -> collection.list(this.version.day()).forEach((record) -> {
			JsonNode json = this.mapper.valueToTree(record);
			if (collection.listed() != collection.whole()) {
				tally.addListed(collection.listed(), json);
			}
			action.accept(json);
		});
		archive.add("ndjson/" + name + ".ndjson",
				(entry) -> this.tables.write(new Rows<>(name, JsonNode.class, List.of(), whole), Format.NDJSON, entry));
		archive.add("csv/" + name + ".csv", (entry) -> this.tables
			.write(new Rows<>(name, collection.listed(), List.of(), listed), Format.CSV, entry));
		archive.add("schema/" + name + ".schema.json", pretty(this.schemas.of(collection.whole())));
	}

	private String pretty(Object value) {
		return this.mapper.writerWithDefaultPrettyPrinter().writeValueAsString(value) + "\n";
	}

	private String text(String name) throws IOException {
		return new ClassPathResource("export/" + name).getContentAsString(StandardCharsets.UTF_8)
			.replace("{version}", this.version.value())
			.replace("{day}", this.version.day().toString());
	}

}
