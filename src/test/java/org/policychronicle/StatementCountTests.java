package org.policychronicle;

import java.net.http.HttpResponse;
import java.util.List;

import javax.sql.DataSource;

import net.ttddyy.dsproxy.QueryCount;
import net.ttddyy.dsproxy.listener.SingleQueryCountHolder;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.policychronicle.testing.ChronicleTest;
import org.policychronicle.testing.Site;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No page asks the database more than six things, however many rows it shows, besides
 * what is asked once for each version of the data.
 */
@ChronicleTest
class StatementCountTests {

	private static final int MOST = 6;

	/** The rows and the list of steps are two collections. */
	private static final int MOST_OF_TIMELINE = 12;

	private static final List<String> COLLECTIONS = List.of("policies", "agencies", "organizations", "timeline", "news",
			"statistics", "terms", "data-notes");

	@LocalServerPort
	private int port;

	@Autowired
	private SingleQueryCountHolder counter;

	@BeforeEach
	void whatIsAskedOnceIsKnown() {
		COLLECTIONS.forEach((collection) -> new Site(this.port).json("/api/v1/" + collection + "?size=1"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/about", "/policies", "/policies?agency=cac&year=2022&q=algorithm",
			"/policies/algorithmic-recommendation-provisions", "/agencies", "/agencies/cac", "/organizations",
			"/organizations/huawei", "/timeline/made-in-china-2025-published", "/news", "/news?publisher=reuters",
			"/news/reuters-openai-restrictions", "/statistics", "/statistics/shenzhen-investment", "/terms",
			"/terms/deep-synthesis", "/data-notes", "/data-notes?about=policy", "/source", "/api/v1",
			"/api/v1/policies/algorithmic-recommendation-provisions", "/api/v1/sources/china-national-ai-strategy" })
	void aPageTakesFewStatements(String path) {
		assertThat(statements(path)).isLessThanOrEqualTo(MOST);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/timeline", "/timeline?agency=cac&theme=ethics", "/timeline?status=not-binding",
			"/timeline?view=date", "/timeline?agency=cac&kind=laws-and-rules", "/embed/timeline" })
	void theTimelineTakesFewStatementsHoweverManyRows(String path) {
		assertThat(statements(path)).isBetween(1L, (long) MOST_OF_TIMELINE);
	}

	@ParameterizedTest
	@FieldSource("COLLECTIONS")
	void theirNumberDoesNotGrowWithTheRows(String collection) {
		assertThat(statements("/api/v1/" + collection + "?size=100"))
			.isLessThanOrEqualTo(statements("/api/v1/" + collection + "?size=2"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/timeline?year=2022", "/api/v1/timeline?year=2022" })
	void whoAsksAgainCostsNone(String path) {
		String etag = new Site(this.port).get(path).headers().firstValue("ETag").orElseThrow();
		this.counter.clear();
		HttpResponse<String> again = new Site(this.port).get(path, "If-None-Match", etag);
		assertThat(again.statusCode()).isEqualTo(304);
		assertThat(again.body()).isEmpty();
		assertThat(statements(path)).isZero();
	}

	private long statements(String path) {
		this.counter.clear();
		assertThat(new Site(this.port).get(path).statusCode()).isEqualTo(200);
		return this.counter.getQueryCountMap().values().stream().mapToLong(QueryCount::getTotal).sum();
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Counting {

		@Bean
		static SingleQueryCountHolder counter() {
			return new SingleQueryCountHolder();
		}

		@Bean
		static BeanPostProcessor countingDataSource(SingleQueryCountHolder counter) {
			return new BeanPostProcessor() {

				@Override
				public Object postProcessAfterInitialization(Object bean, String name) {
					return (bean instanceof DataSource source)
							? ProxyDataSourceBuilder.create(source).countQuery(counter).build() : bean;
				}

			};
		}

	}

}
