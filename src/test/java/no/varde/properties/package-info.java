/**
 * The properties M1 to M12 that the domain reference asks of every book: tests over all situations and many random
 * ones.
 */
@NullMarked
package no.varde.properties;

import org.jspecify.annotations.NullMarked;
