package org.policychronicle.recordfile;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
			files(folder, kind).parallelStream().map((resource) -> read(kind, resource)).toList().forEach((read) -> {
				read.file().ifPresent(files::add);
				faults.addAll(read.faults());
			});
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

	private Read read(FileKind kind, Resource resource) {
		String path = kind.folder() + "/" + resource.getFilename();
		try (InputStream text = resource.getInputStream()) {
			RecordFile file = new RecordFile(kind, path, this.nodes.readTree(text, InputFormat.YAML));
			return new Read(Optional.of(file),
					this.schemas.get(kind)
						.validate(file.content())
						.stream()
						.map((error) -> file.fault(error.getInstanceNode(),
								error.getInstanceLocation() + ": " + error.getMessage()))
						.toList());
		}
		catch (JacksonException ex) {
			return new Read(Optional.empty(),
					List.of(new RecordFile.Fault(path, ex.getLocation().getLineNr(), ex.getOriginalMessage())));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	// a file that is no YAML has faults alone
	private record Read(Optional<RecordFile> file, List<RecordFile.Fault> faults) {

	}

}
