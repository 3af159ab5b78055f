/** The rule book as pages: what it asks, what it recommends, its rules as sentences, and what is proved of it. */
@NullMarked
package no.varde.page.book;

import org.jspecify.annotations.NullMarked;
