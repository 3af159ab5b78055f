/** The pages that ask, and those that keep or end what was answered. */
@NullMarked
package no.varde.page.conversation;

import org.jspecify.annotations.NullMarked;
