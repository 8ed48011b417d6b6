package org.policychronicle.server;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Holds an answer back whole, to be written as its reader has room for it.
 */
class BufferedResponse extends ContentCachingResponseWrapper {

	private byte @Nullable [] lent;

	BufferedResponse(HttpServletResponse response) {
		super(response);
	}

	/**
	 * Takes a body that stays as it is in memory anyway, and so need not be copied.
	 */
	void lend(byte[] body) {
		this.lent = body;
	}

	byte[] body() {
		return (this.lent != null) ? this.lent : getContentAsByteArray();
	}

	/**
	 * How much memory it takes up for as long as its reader is waited for, in bytes.
	 */
	int weight() {
		return (this.lent != null) ? 0 : getContentSize();
	}

}
