package org.policychronicle.format;

import org.springframework.context.MessageSource;

/** A record that can be written as plain text. */
public interface Written {

	/**
	 * What it says as Markdown.
	 * @param messages the texts of the portal, for sentences that the document itself
	 * does not make
	 */
	MarkdownDocument markdown(MessageSource messages);

}
