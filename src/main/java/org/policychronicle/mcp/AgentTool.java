package org.policychronicle.mcp;

import java.util.function.Function;

/**
 * One question that an agent may ask.
 *
 * @param <Q> what may be asked
 * @param <A> what is answered
 * @param name the name of the tool
 * @param title the same for people
 * @param description what it answers, and which tool answers what it does not
 * @param question a record whose components are the arguments, described by its Javadoc
 * @param answer a record whose components are the answer, described by its Javadoc
 * @param work does it
 */
public record AgentTool<Q, A>(String name, String title, String description, Class<Q> question, Class<A> answer,
		Function<Q, A> work) {

}
