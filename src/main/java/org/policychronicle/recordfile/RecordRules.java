package org.policychronicle.recordfile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.policychronicle.record.PartialDate;
import tools.jackson.databind.JsonNode;

/**
 * The rules that a schema cannot state: what one file refers to is there in another, or
 * among its own evidence.
 */
class RecordRules {

	private static final Map<String, FileKind> REFERENCES = Map.of("agency", FileKind.AGENCY, "parent", FileKind.AGENCY,
			"issuers", FileKind.AGENCY, "agencies", FileKind.AGENCY, "policy", FileKind.POLICY, "policies",
			FileKind.POLICY, "relations", FileKind.POLICY, "organizations", FileKind.ORGANIZATION);

	private final List<RecordFile> files;

	private final Map<FileKind, Set<String>> known;

	RecordRules(List<RecordFile> files) {
		this.files = files;
		this.known = files.stream()
			.collect(Collectors.groupingBy(RecordFile::kind, Collectors.mapping(RecordFile::slug, Collectors.toSet())));
	}

	/**
	 * Everything that is wrong, in the order of the files.
	 */
	List<RecordFile.Fault> faults() {
		List<RecordFile.Fault> faults = new ArrayList<>();
		this.files.forEach((file) -> check(file, faults));
		return faults;
	}

	private void check(RecordFile file, List<RecordFile.Fault> faults) {
		JsonNode content = file.content();
		if (!file.slug().equals(content.path("slug").stringValue(""))) {
			faults.add(file.fault(content.path("slug"), "the slug must be that of the file, " + file.slug()));
		}
		checkReferences(file, content, faults);
		checkStep(file, content.path("tells"), faults);
		Set<String> evidence = new HashSet<>(content.path("evidence").propertyNames());
		checkEvidence(file, content, evidence, faults);
		content.path("dates").forEach((date) -> checkDate(file, date, faults));
		Set<String> ids = new HashSet<>();
		content.path("provisions").forEach((provision) -> {
			if (!ids.add(provision.path("id").stringValue(""))) {
				faults.add(file.fault(provision.path("id"), "the id of a provision must be unique in its file"));
			}
		});
	}

	private void checkReferences(RecordFile file, JsonNode node, List<RecordFile.Fault> faults) {
		node.properties().forEach((entry) -> {
			FileKind kind = REFERENCES.get(entry.getKey());
			if (kind == null) {
				entry.getValue().forEach((child) -> checkReferences(file, child, faults));
				return;
			}
			leaves(entry.getValue()).filter((slug) -> !knows(kind, slug))
				.map((slug) -> file.fault(slug, "there is no file " + kind.folder() + "/" + slug.asString() + ".yaml"))
				.forEach(faults::add);
		});
	}

	// an event of the overview can only be told by a step that its instrument has
	private void checkStep(RecordFile file, JsonNode step, List<RecordFile.Fault> faults) {
		String milestone = step.path("milestone").stringValue("");
		if (step.isObject() && this.files.stream()
			.filter((other) -> other.kind() == FileKind.POLICY && other.slug().equals(step.path("policy").asString()))
			.noneMatch(
					(policy) -> policy.content().path("dates").valueStream().anyMatch((date) -> date.has(milestone)))) {
			faults.add(file.fault(step.path("milestone"), "the policy has no date for " + milestone));
		}
	}

	private boolean knows(FileKind kind, JsonNode slug) {
		return this.known.getOrDefault(kind, Set.of()).contains(slug.asString());
	}

	private static void checkEvidence(RecordFile file, JsonNode node, Set<String> evidence,
			List<RecordFile.Fault> faults) {
		Consumer<JsonNode> check = (key) -> {
			if (!evidence.contains(key.asString())) {
				faults.add(file.fault(key, "the evidence has no entry " + key.asString()));
			}
		};
		node.properties().forEach((entry) -> {
			boolean cited = entry.getKey().equals("evidence") && entry.getValue().isArray();
			if (cited || entry.getKey().equals("grounds")) {
				leaves(entry.getValue()).forEach(check);
			}
			else if (!entry.getKey().equals("evidence")) {
				Stream.concat(Stream.of(entry.getValue()), entry.getValue().valueStream())
					.forEach((child) -> checkEvidence(file, child, evidence, faults));
			}
		});
	}

	private static void checkDate(RecordFile file, JsonNode date, List<RecordFile.Fault> faults) {
		date.properties().forEach((entry) -> {
			if (entry.getValue().isString()) {
				try {
					PartialDate.parse(entry.getValue().asString());
				}
				catch (RuntimeException ex) {
					faults.add(file.fault(entry.getValue(), "there is no such day: " + entry.getValue().asString()));
				}
			}
		});
	}

	private static Stream<JsonNode> leaves(JsonNode node) {
		return node.isContainer() ? node.valueStream().flatMap(RecordRules::leaves) : Stream.of(node);
	}

}
