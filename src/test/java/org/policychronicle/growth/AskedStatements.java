package org.policychronicle.growth;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.NoOpQueryExecutionListener;
import net.ttddyy.dsproxy.proxy.ParameterSetOperation;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * Notes the statements that the application runs, so that the database can be asked how
 * it went about each, with the same parameters.
 */
class AskedStatements extends NoOpQueryExecutionListener {

	private final List<QueryInfo> asked = new ArrayList<>();

	@Override
	public synchronized void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
		queries.stream()
			.filter((query) -> query.getQuery().matches("(?is)\\s*(select|with|\\().*"))
			.forEach(this.asked::add);
	}

	synchronized void forget() {
		this.asked.clear();
	}

	/**
	 * The tables that the statements noted read from end to end, each with the rows read.
	 */
	synchronized List<String> tablesReadThrough(DataSource database) {
		List<String> tables = new ArrayList<>();
		for (QueryInfo query : this.asked) {
			collect(plan(database, query), tables);
		}
		return tables;
	}

	private static JsonNode plan(DataSource database, QueryInfo query) {
		try (Connection connection = database.getConnection();
				PreparedStatement explain = connection
					.prepareStatement("explain (analyze, format json) " + query.getQuery())) {
			for (ParameterSetOperation parameter : query.getParametersList().get(0)) {
				parameter.getMethod().invoke(explain, parameter.getArgs());
			}
			try (ResultSet answer = explain.executeQuery()) {
				answer.next();
				return new JsonMapper().readTree(answer.getString(1)).path(0).path("Plan");
			}
		}
		catch (SQLException | ReflectiveOperationException ex) {
			throw new IllegalStateException(query.getQuery(), ex);
		}
	}

	private static void collect(JsonNode node, List<String> tables) {
		long loops = node.path("Actual Loops").asLong();
		if (node.path("Node Type").asString().contains("Seq Scan") && loops > 0) {
			long rows = Math
				.round((node.path("Actual Rows").asDouble() + node.path("Rows Removed by Filter").asDouble()) * loops);
			tables.add(node.path("Relation Name").asString() + ": " + rows);
		}
		node.path("Plans").forEach((child) -> collect(child, tables));
	}

	/** Puts the notes between the application and its database. */
	@TestConfiguration(proxyBeanMethods = false)
	static class Noting {

		@Bean
		static AskedStatements asked() {
			return new AskedStatements();
		}

		@Bean
		static BeanPostProcessor notingDataSource(AskedStatements asked) {
			return new BeanPostProcessor() {

				@Override
				public Object postProcessAfterInitialization(Object bean, String name) {
					return (bean instanceof DataSource source)
							? ProxyDataSourceBuilder.create(source).listener(asked).build() : bean;
				}

			};
		}

	}

}
