package no.varde.vocabulary;

import java.util.List;

/** What says when an assessment is to be made again. */
public sealed interface Review {

    String id();

    List<String> source();

    /** A number of days within which to assess again. */
    record Clock(String id, int days, List<String> source) implements Review {}

    /** Something that, when it happens, calls for a new assessment at once. */
    record Event(String id, Text text, List<String> source) implements Review {}
}
