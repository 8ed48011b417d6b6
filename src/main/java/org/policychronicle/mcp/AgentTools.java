package org.policychronicle.mcp;

import java.util.List;

/** The tools of a feature. */
@FunctionalInterface
public interface AgentTools {

	/**
	 * Its tools, in the order in which they are listed.
	 */
	List<AgentTool<?, ?>> tools();

}
