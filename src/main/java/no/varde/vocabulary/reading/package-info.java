/** Reads a vocabulary from its files and tells every fault in them at once. */
@NamedInterface("reading")
@NullMarked
package no.varde.vocabulary.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
