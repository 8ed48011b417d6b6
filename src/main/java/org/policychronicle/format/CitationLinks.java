package org.policychronicle.format;

import org.policychronicle.record.RecordLinks;
import org.policychronicle.web.Format;

/**
 * Where a record is to be had as a citation.
 *
 * @param bibtex for BibTeX
 * @param ris for reference managers
 * @param csljson for processors of the Citation Style Language
 */
public record CitationLinks(String bibtex, String ris, String csljson) {

	public static CitationLinks of(RecordLinks links) {
		return new CitationLinks(links.self() + "?format=" + Format.BIBTEX.slug(),
				links.self() + "?format=" + Format.RIS.slug(), links.self() + "?format=" + Format.CSLJSON.slug());
	}

}
