package no.varde.page.book;

/** A text under its heading. */
record Told(String heading, String text) {}
