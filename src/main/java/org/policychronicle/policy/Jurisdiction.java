package org.policychronicle.policy;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import org.policychronicle.record.Slugged;

import org.springframework.util.StringUtils;

/** Where an instrument applies. */
public enum Jurisdiction implements Slugged {

	NATIONAL("national"), SHANGHAI("shanghai"), SHENZHEN("shenzhen"), BEIJING("beijing"), ZHEJIANG("zhejiang"),
	GUANGDONG("guangdong"), HANGZHOU("hangzhou"), CHENGDU("chengdu");

	@JsonValue
	@EnumeratedValue
	private final String slug;

	Jurisdiction(String slug) {
		this.slug = slug;
	}

	@Override
	public String slug() {
		return this.slug;
	}

	/**
	 * Its English name, as a citation gives it.
	 */
	String place() {
		return (this == NATIONAL) ? "China" : StringUtils.capitalize(this.slug);
	}

}
