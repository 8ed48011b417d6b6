package org.policychronicle.discovery;

import org.policychronicle.policy.PolicyService;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives the picture for shared links to whoever shows one, on any site. */
@RestController
class SharePictureController {

	private final PolicyService policies;

	SharePictureController(PolicyService policies) {
		this.policies = policies;
	}

	@GetMapping(path = "/share.png", produces = MediaType.IMAGE_PNG_VALUE)
	byte[] picture() {
		return SharePicture.draw(this.policies.countByYear());
	}

}
