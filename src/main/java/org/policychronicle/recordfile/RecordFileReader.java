package org.policychronicle.recordfile;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.serialization.NodeReader;
import com.networknt.schema.InputFormat;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Reads record files and holds each of them to the schema that lies beside them.
 */
class RecordFileReader {

	private final NodeReader nodes = NodeReader.builder().locationAware().build();

	private final Map<FileKind, Schema> schemas = new EnumMap<>(FileKind.class);

	RecordFileReader() {
		SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
		JsonNode all = new JsonMapper().readTree(getClass().getResourceAsStream("/record/schema.json"));
		for (FileKind kind : FileKind.values()) {
			JsonNode schema = ((ObjectNode) all.deepCopy()).put("$ref", "#/$defs/" + kind.definition());
			this.schemas.put(kind, registry.getSchema(schema));
		}
	}

	/**
	 * Reads every file of a folder.
	 * @param folder its location, such as {@code classpath:record} or {@code file:/data}
	 * @throws RecordFilesException if a file breaks a rule
	 */
	List<RecordFile> read(String folder) throws IOException {
		List<RecordFile> files = new ArrayList<>();
		List<RecordFile.Fault> faults = new ArrayList<>();
		for (FileKind kind : FileKind.values()) {
			for (Resource resource : files(folder, kind)) {
				read(kind, resource, files, faults);
			}
		}
		if (files.isEmpty() && faults.isEmpty()) {
			faults.add(new RecordFile.Fault(folder, 1, "there are no record files"));
		}
		faults.addAll(new RecordRules(files).faults());
		if (!faults.isEmpty()) {
			throw new RecordFilesException(faults);
		}
		return files;
	}

	/**
	 * All files of a folder, each kind by name.
	 */
	static List<Resource> files(String folder) throws IOException {
		List<Resource> files = new ArrayList<>();
		for (FileKind kind : FileKind.values()) {
			files.addAll(files(folder, kind));
		}
		return files;
	}

	private static List<Resource> files(String folder, FileKind kind) throws IOException {
		try {
			Resource[] files = new PathMatchingResourcePatternResolver()
				.getResources(folder + "/" + kind.folder() + "/*.yaml");
			return Stream.of(files).sorted(Comparator.comparing(Resource::getFilename)).toList();
		}
		catch (FileNotFoundException ex) {
			return List.of();
		}
	}

	private void read(FileKind kind, Resource resource, List<RecordFile> files, List<RecordFile.Fault> faults)
			throws IOException {
		String path = kind.folder() + "/" + resource.getFilename();
		try (InputStream text = resource.getInputStream()) {
			RecordFile file = new RecordFile(kind, path, this.nodes.readTree(text, InputFormat.YAML));
			this.schemas.get(kind)
				.validate(file.content())
				.forEach((error) -> faults
					.add(file.fault(error.getInstanceNode(), error.getInstanceLocation() + ": " + error.getMessage())));
			files.add(file);
		}
		catch (JacksonException ex) {
			faults.add(new RecordFile.Fault(path, ex.getLocation().getLineNr(), ex.getOriginalMessage()));
		}
	}

}
