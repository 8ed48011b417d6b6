package org.policychronicle.export;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;
import org.policychronicle.web.Format;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The whole record as one file: as a ZIP file, every collection as CSV and NDJSON with
 * its JSON Schema, the dictionary and the checksums; or as a workbook.
 */
@RestController
class ExportController {

	private static final String ZIP = "application/zip";

	private final Export export;

	private final WorkbookExport workbook;

	ExportController(Export export, WorkbookExport workbook) {
		this.export = export;
		this.workbook = workbook;
	}

	/**
	 * Download the whole data set as one ZIP file. It holds every collection as CSV and
	 * NDJSON with a JSON Schema, the dictionary and checksums.
	 */
	@GetMapping(path = "/api/v1/export.zip", produces = ZIP)
	void zip(HttpServletResponse response) throws IOException {
		begin(response, ZIP, this.export.fileName());
		this.export.writeTo(response.getOutputStream());
	}

	/**
	 * Download the whole data set as one workbook. It has a cover in English and Chinese,
	 * a sheet that explains the columns, and a sheet a table, the dates and the bodies of
	 * policies among them.
	 */
	@GetMapping(path = "/api/v1/export.xlsx", produces = Format.XLSX_VALUE)
	void xlsx(HttpServletResponse response) throws IOException {
		begin(response, Format.XLSX_VALUE, this.workbook.fileName());
		// a workbook has the time of its writing in it, so its bytes are never the same
		// again
		response.setHeader(HttpHeaders.ETAG, this.workbook.tag());
		this.workbook.writeTo(response.getOutputStream());
	}

	private static void begin(HttpServletResponse response, String type, String name) {
		response.setContentType(type);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(name).build().toString());
	}

}
