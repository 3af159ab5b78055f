/** The workshop of those who write rules: a draft is judged, and each case of its report is seen under both books. */
@NullMarked
package no.varde.page.workshop;

import org.jspecify.annotations.NullMarked;
