package org.policychronicle.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.policychronicle.policy.RuleRow;
import org.policychronicle.record.Milestone;
import org.policychronicle.record.PartialDate;
import org.policychronicle.record.Reference;
import org.policychronicle.record.Titled;

/**
 * What happened to one instrument on one day, or another event.
 *
 * @param events the steps, or the event
 * @param name what the instrument or the event is called
 * @param address where it is found
 * @param isRule whether it is a step of an instrument
 */
record TimelineEntry(List<EventSummary> events, Titled name, String address, boolean isRule) {

	static List<TimelineEntry> of(List<EventSummary> events, Map<String, RuleRow.Name> names) {
		List<TimelineEntry> entries = new ArrayList<>();
		for (EventSummary event : events) {
			TimelineEntry entry = of(event, names);
			TimelineEntry last = entries.isEmpty() ? null : entries.get(entries.size() - 1);
			if (last != null && last.isRule && last.address.equals(entry.address) && last.date().equals(entry.date())) {
				last.events.add(event);
			}
			else {
				entries.add(entry);
			}
		}
		return entries;
	}

	private static TimelineEntry of(EventSummary event, Map<String, RuleRow.Name> names) {
		List<EventSummary> steps = new ArrayList<>(List.of(event));
		Reference rule = rule(event);
		if (rule == null) {
			return new TimelineEntry(steps, event, event.links().html(), false);
		}
		Titled name = names.get(rule.slug());
		return new TimelineEntry(steps, (name != null) ? name : rule, rule.links().html(), true);
	}

	/**
	 * The instrument of which an event is a step; null where it is none.
	 */
	static @Nullable Reference rule(EventSummary event) {
		return (event.milestone() != null && event.policies().size() == 1) ? event.policies().get(0) : null;
	}

	public PartialDate date() {
		return this.events.get(0).date();
	}

	public @Nullable PartialDate end() {
		return this.events.get(0).endDate();
	}

	/**
	 * The bodies that act in it, each once.
	 */
	public List<Reference> agencies() {
		return this.events.get(0).agencies();
	}

	/**
	 * The event itself, where it is no step of an instrument.
	 */
	public EventSummary event() {
		return this.events.get(0);
	}

	/**
	 * How the sheet of styles shows a step.
	 */
	public String look(Milestone milestone) {
		return switch (milestone) {
			case DRAFT -> "draft";
			case EFFECTIVE, AMENDED -> "in";
			case SUPERSEDED, REPEALED -> "old";
			default -> "iss";
		};
	}

}
