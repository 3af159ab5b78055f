/** The plans for the adult and for each child, on the page and on paper. */
@NullMarked
package no.varde.page.plan;

import org.jspecify.annotations.NullMarked;
