package no.varde.vocabulary;

/** A part of a plan, under a heading of its own. */
public record PlanPart(String id, Reach concerns, Text heading) {}
