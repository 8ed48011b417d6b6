package org.policychronicle.policy;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import org.policychronicle.record.Slugged;

import org.springframework.util.StringUtils;

/** Where an instrument applies. */
public enum Jurisdiction implements Slugged {

	NATIONAL, SHANGHAI, SHENZHEN, BEIJING, ZHEJIANG, GUANGDONG, HANGZHOU, CHENGDU;

	@JsonValue
	@EnumeratedValue
	private final String slug = slug();

	/**
	 * Its English name, as a citation gives it.
	 */
	String place() {
		return (this == NATIONAL) ? "China" : StringUtils.capitalize(this.slug);
	}

}
