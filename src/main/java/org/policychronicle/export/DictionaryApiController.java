package org.policychronicle.export;

import org.policychronicle.record.Records;
import org.policychronicle.web.Address;
import org.policychronicle.web.Format;
import org.policychronicle.web.Rows;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Dictionary: the meaning, type and fill rate of every field. */
@RestController
class DictionaryApiController {

	private final Dictionaries dictionaries;

	DictionaryApiController(Dictionaries dictionaries) {
		this.dictionaries = dictionaries;
	}

	/**
	 * Get the data dictionary. It explains every field of every resource and counts how
	 * often it is filled.
	 */
	@GetMapping("/api/v1/dictionary")
	Dictionary dictionary() {
		return this.dictionaries.current();
	}

	@GetMapping(path = "/api/v1/dictionary", produces = { Format.CSV_VALUE, Format.NDJSON_VALUE, Format.XLSX_VALUE })
	Rows<Dictionary.Row> rows(Address address) {
		return Rows.of(Dictionary.Row.class, address, Records.of(this.dictionaries.current().rows()));
	}

}
