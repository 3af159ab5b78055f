/** What can leave with whoever answers: a note for the record, drafts of letters, and where help is near. */
@NullMarked
package no.varde.page.letter;

import org.jspecify.annotations.NullMarked;
