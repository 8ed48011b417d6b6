package org.policychronicle.evidence;

import java.util.Collection;
import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Names the sources of a record, for the page that shows it. */
@Service
@Transactional(readOnly = true)
public class EvidenceSources {

	private static final Limit MOST = Limit.of(500);

	private final EvidenceRecords evidence;

	EvidenceSources(EvidenceRecords evidence) {
		this.evidence = evidence;
	}

	/**
	 * The sources that have these slugs: those nearest to the thing itself first, then by
	 * publisher.
	 */
	public List<Source> of(Collection<String> slugs) {
		return slugs.isEmpty() ? List.of()
				: this.evidence.findBySlugInOrderByKindAscPublisherAscSlugAsc(slugs, MOST)
					.stream()
					.map(Source::of)
					.toList();
	}

}
