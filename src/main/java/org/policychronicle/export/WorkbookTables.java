package org.policychronicle.export;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.policychronicle.listing.RecordCollection;
import org.policychronicle.record.DataVersion;
import org.policychronicle.record.RecordKind;
import org.policychronicle.record.Records;
import org.policychronicle.web.Columns;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Component;

/**
 * The tables of the workbook: those of the archive, and beside the policies their dates
 * and their bodies, one a row.
 */
@Component
class WorkbookTables {

	private static final List<String> ORDER = Arrays.stream(RecordKind.values()).map(RecordKind::collection).toList();

	private final Dictionaries dictionaries;

	private final DataVersion version;

	private final JsonMapper mapper;

	WorkbookTables(Dictionaries dictionaries, DataVersion version, JsonMapper mapper) {
		this.dictionaries = dictionaries;
		this.version = version;
		this.mapper = mapper;
	}

	/**
	 * All of them, the policies first.
	 */
	List<WorkbookTable> all() {
		List<WorkbookTable> tables = new ArrayList<>();
		this.dictionaries.collections()
			.stream()
			.sorted(Comparator.comparingInt(WorkbookTables::place))
			.forEach((collection) -> {
				tables.add(new WorkbookTable(collection.name(), collection.name(), "", columns(collection.listed()),
						json(collection::list)));
				if (collection.name().equals(RecordKind.POLICY.collection())) {
					tables
						.add(lists(collection, "policy-dates", "dates", collection.whole(), json(collection::records)));
					tables.add(lists(collection, "policy-agencies", "agencies", collection.listed(),
							json(collection::list)));
				}
			});
		return tables;
	}

	private WorkbookTable lists(RecordCollection<?, ?> collection, String name, String field, Class<?> type,
			Records<JsonNode> records) {
		Class<?> element = Arrays.stream(type.getRecordComponents())
			.filter((component) -> component.getName().equals(field))
			.map(RecordComponent::getGenericType)
			.map((list) -> ResolvableType.forType(list).getGeneric(0).toClass())
			.findFirst()
			.orElseThrow();
		return new WorkbookTable(name, collection.name(), field, columns(element), records);
	}

	// the address of a record's page is enough
	private Columns columns(Class<?> type) {
		return Columns.of(this.mapper, type)
			.only((name) -> !name.endsWith("links.self") && !name.endsWith(".links.html"));
	}

	private Records<JsonNode> json(Function<LocalDate, ? extends Records<?>> records) {
		return (action) -> records.apply(this.version.day())
			.forEach((record) -> action.accept(this.mapper.valueToTree(record)));
	}

	private static int place(RecordCollection<?, ?> collection) {
		int place = ORDER.indexOf(collection.name());
		return (place >= 0) ? place : ORDER.size();
	}

}
