package org.policychronicle.publish;

import java.time.LocalDate;

/**
 * How a record is cited, ready to be copied.
 *
 * @param apa after APA 7
 * @param chicago after Chicago 17
 * @param bibtex for BibTeX
 * @param ris for reference managers
 */
public record Citations(String apa, String chicago, String bibtex, String ris) {

	static Citations of(Work work, LocalDate accessed, String address) {
		return new Citations(CitationStyles.apa(work, accessed, address),
				CitationStyles.chicago(work, accessed, address), Bibtex.entry(work, accessed, address).strip(),
				Ris.entry(work, accessed, address).replace("\r\n", "\n").strip());
	}

}
