/** The list: levels, duties, measures, their grounds, and what would change them. */
@NullMarked
package no.varde.page.result;

import org.jspecify.annotations.NullMarked;
