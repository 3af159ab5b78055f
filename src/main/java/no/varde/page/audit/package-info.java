/** The auditor's page: a receipt that is handed in is verified, replayed and read with the book of its day; nothing of it is kept. */
@NullMarked
package no.varde.page.audit;

import org.jspecify.annotations.NullMarked;
