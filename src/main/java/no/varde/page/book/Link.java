package no.varde.page.book;

/**
 * A line that leads to a page of the book.
 *
 * @param note what more is said of it; may be empty
 */
record Link(String address, String text, String note) {}
