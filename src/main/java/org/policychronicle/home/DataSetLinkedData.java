package org.policychronicle.home;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.policychronicle.format.LinkedData;
import org.policychronicle.record.RecordLinks;
import org.policychronicle.web.Format;

import org.springframework.http.MediaType;

/** Says of the record as a whole what schema.org has words for. */
final class DataSetLinkedData {

	private static final RecordLinks HOME = new RecordLinks("/api/v1", "/");

	private DataSetLinkedData() {
	}

	static LinkedData of(DataSet data, String name, String description) {
		Stream<LinkedData> collections = data.counts()
			.keySet()
			.stream()
			.map((kind) -> download(kind.collection(), "/api/v1/" + kind.collection(),
					MediaType.APPLICATION_JSON_VALUE));
		Stream<LinkedData> feeds = Stream.of("policies", "timeline", "news", "changes")
			.map((path) -> download(path, "/api/v1/" + path + "?format=atom", MediaType.APPLICATION_ATOM_XML_VALUE));
		Stream<LinkedData> whole = Stream.of(download("export", "/api/v1/export.zip", "application/zip"),
				download("export", "/api/v1/export.xlsx", Format.XLSX_VALUE));
		List<LinkedData> downloads = Stream.of(whole, collections, feeds).flatMap(Function.identity()).toList();
		return LinkedData.of("Dataset", HOME)
			.with("name", name)
			.with("description", description)
			.with("version", data.version())
			.with("dateModified", data.updated().toString())
			.with("license", "https://creativecommons.org/licenses/by/4.0/")
			.with("isAccessibleForFree", true)
			.with("distribution", downloads);
	}

	private static LinkedData download(String name, String address, String type) {
		return LinkedData.of("DataDownload")
			.with("name", name)
			.with("contentUrl", address)
			.with("encodingFormat", type);
	}

}
