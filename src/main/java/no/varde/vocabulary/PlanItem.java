package no.varde.vocabulary;

import java.util.List;

/** A line of a plan. */
public record PlanItem(String id, Reach concerns, Text text, List<String> source) {}
