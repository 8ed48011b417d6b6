package org.policychronicle.policy;

import org.policychronicle.record.Slugged;

/** Whom a provision binds, protects or charges with a task. */
enum Addressee implements Slugged {

	PROVIDER("provider"), TECHNICAL_SUPPORTER("technical-supporter"), PLATFORM("platform"), APP_STORE("app-store"),
	USER("user"), ANYONE("anyone"), PROCESSOR("processor"), STATE_ORGAN("state-organ"), AUTHORITY("authority"),
	STATE("state"), NETWORK_OPERATOR("network-operator"),
	CRITICAL_INFRASTRUCTURE_OPERATOR("critical-infrastructure-operator"), MINOR("minor"), ELDERLY("elderly"),
	WORKER("worker"), CONSUMER("consumer"), INDIVIDUAL("individual"), DATA_SUBJECT("data-subject"), COURT("court"),
	DEVELOPER("developer"), DEPLOYER("deployer"), TRADE_BODY("trade-body"), RESEARCHER("researcher"),
	INSTITUTION("institution");

	private final String slug;

	Addressee(String slug) {
		this.slug = slug;
	}

	@Override
	public String slug() {
		return this.slug;
	}

}
