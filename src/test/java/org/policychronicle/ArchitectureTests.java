package org.policychronicle;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import org.junit.jupiter.api.Test;

import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/**
 * Holds the house in shape: features do not know each other but through the doors that
 * are meant.
 */
class ArchitectureTests {

	private static final String[] LEAVES = { "..agency..", "..organization..", "..news..", "..statistic..", "..term..",
			"..note.." };

	private final JavaClasses classes = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("org.policychronicle");

	@Test
	void theModulesHaveNoCyclesAndKeepTheirSecrets() {
		ApplicationModules.of(PolicyChronicleApplication.class).verify();
	}

	@Test
	void noEntityAndNoRepositoryLeavesItsPackage() {
		noClasses().that().areAnnotatedWith(Entity.class).should().bePublic().check(this.classes);
		noClasses().that().areAssignableTo(Repository.class).should().bePublic().check(this.classes);
	}

	@Test
	void noLeafKnowsThePolicies() {
		noClasses().that()
			.resideInAnyPackage(LEAVES)
			.should()
			.dependOnClassesThat()
			.resideInAPackage("..policy..")
			.check(this.classes);
	}

	@Test
	void theSharedPackagesKnowNoFeature() {
		noClasses().that()
			.resideInAnyPackage("..web..", "org.policychronicle.server..", "..record..", "..database..",
					"org.policychronicle.format..", "..listing..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("..agency..", "..organization..", "..news..", "..statistic..", "..term..", "..note..",
					"..policy..", "..home..", "..source..", "..developer..", "..discovery..")
			.check(this.classes);
	}

	@Test
	void nobodyKnowsWhatStandsBeforeTheApplication() {
		noClasses().that()
			.resideOutsideOfPackage("org.policychronicle.server..")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("org.policychronicle.server..")
			.check(this.classes);
		noClasses().that()
			.resideInAPackage("org.policychronicle.server..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("..listing..", "org.policychronicle.format..", "..database..")
			.check(this.classes);
	}

	@Test
	void theServerOfToolsLeavesTheWorkToTheFeatures() {
		noClasses().that()
			.resideInAPackage("..mcp..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("..agency..", "..organization..", "..news..", "..statistic..", "..term..", "..note..",
					"..policy..", "..search..", "..timeline..", "..change..", "..home..", "..source..", "..discovery..")
			.check(this.classes);
	}

	@Test
	void theFormatsStandBetweenTheFeaturesAndTheWeb() {
		noClasses().that()
			.resideInAnyPackage("..web..", "..record..", "..database..")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("org.policychronicle.format..")
			.check(this.classes);
	}

}
