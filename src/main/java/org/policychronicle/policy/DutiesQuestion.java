package org.policychronicle.policy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;

/**
 * Which duties are asked for.
 *
 * @param service what a service does, any of several: a public chatbot generates
 * @param trait what else is so of the service; duties that apply only then are left out
 * where it is not named
 * @param subject what the duty is about
 * @param addressee whom it binds
 * @param kind what the provision does; obligation where not given
 * @param policy slugs of policies, any of which it belongs to
 * @param asOf the day for which status is worked out; today in China where not given
 * @param size how many to list, 20 where not given
 * @param page the page, counted from 1
 */
record DutiesQuestion(@Size(max = 5) List<ServiceKind> service, @Size(max = 5) List<DutyTrait> trait,
		@Nullable DutySubject subject, @Nullable Addressee addressee, @Nullable ProvisionKind kind,
		@Size(max = 10) List<String> policy, @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate asOf,
		@Nullable @Min(1) @Max(DutyTools.MOST) Integer size, @Nullable @Min(1) @Max(1000) Integer page) {

	DutiesQuestion {
		service = (service != null) ? List.copyOf(service) : List.of();
		trait = (trait != null) ? List.copyOf(trait) : List.of();
		policy = (policy != null) ? List.copyOf(policy) : List.of();
	}

	private ProvisionKind wanted() {
		return (this.kind != null) ? this.kind : ProvisionKind.OBLIGATION;
	}

	ProvisionFilter filter() {
		return new ProvisionFilter(wanted(), null, this.addressee, this.subject, null, this.policy, List.of(), null,
				null, this.asOf, null, null, null);
	}

	boolean wants(String instrument, ProvisionDetail said) {
		Duty duty = said.duty();
		return duty != null && said.kind() == wanted()
				&& (this.subject == null || this.subject.slug().equals(duty.subject()))
				&& (this.addressee == null || duty.addressees().contains(this.addressee.slug()))
				&& (this.policy.isEmpty() || this.policy.contains(instrument)) && Arrays.stream(DutyTrait.values())
					.noneMatch((trait) -> trait.slug().equals(duty.trigger()) && !this.trait.contains(trait));
	}

}
