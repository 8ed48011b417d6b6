package org.policychronicle.policy;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.policychronicle.record.Layer;

import org.springframework.format.annotation.DateTimeFormat;

/**
 * In what light a policy is to be seen.
 *
 * @param asOf the day, such as {@code 2022-10-15}; where not given today in China
 * (Asia/Shanghai)
 * @param basis the sources to show; all where not given
 */
record AsOf(@Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate asOf, @Nullable Layer basis) {

	Layer layer() {
		return (this.basis != null) ? this.basis : Layer.ALL;
	}

}
