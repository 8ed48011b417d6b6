package org.policychronicle;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the chronicle. */
@SpringBootApplication
public class PolicyChronicleApplication {

	public static void main(String[] args) {
		SpringApplication.run(PolicyChronicleApplication.class, args);
	}

}
