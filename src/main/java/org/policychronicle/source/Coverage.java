package org.policychronicle.source;

import java.util.Collection;

/**
 * How much of what the overview says has become part of a record. Data notes do not
 * count: they doubt lines, and take nothing from them.
 *
 * @param statements how many lines say something
 * @param cited how many of these a record cites
 */
record Coverage(int statements, int cited) {

	static Coverage of(Collection<SourceLine> lines) {
		int statements = 0;
		int cited = 0;
		for (SourceLine line : lines) {
			if (line.role() == LineRole.STATEMENT) {
				statements++;
				cited += line.isTaken() ? 1 : 0;
			}
		}
		return new Coverage(statements, cited);
	}

}
