package org.policychronicle.growth;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * Runs a test against the whole application on a database that can be made to grow, with
 * no answer kept.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "management.server.port=0", "chronicle.version-check=1h", "chronicle.cache.enabled=false",
				"chronicle.rate-limit.enabled=false" })
@ContextConfiguration(initializers = GrowingDatabase.class)
@Import(AskedStatements.Noting.class)
@interface GrowthTest {

}
