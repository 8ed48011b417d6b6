package org.policychronicle.export;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The whole record as one ZIP file: every collection as CSV and NDJSON with its JSON
 * Schema, the dictionary and the checksums.
 */
@RestController
class ExportController {

	private static final String ZIP = "application/zip";

	private final Export export;

	ExportController(Export export) {
		this.export = export;
	}

	/**
	 * Download the whole data set as one ZIP file. It holds every collection as CSV and
	 * NDJSON with a JSON Schema, the dictionary and checksums.
	 */
	@GetMapping(path = "/api/v1/export.zip", produces = ZIP)
	void zip(HttpServletResponse response) throws IOException {
		response.setContentType(ZIP);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(this.export.fileName()).build().toString());
		this.export.writeTo(response.getOutputStream());
	}

}
