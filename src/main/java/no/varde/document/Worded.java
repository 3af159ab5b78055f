package no.varde.document;

/** What is said in the language of whoever reads it. */
public interface Worded {

    /** Returns the words in a language; those that are not written in it, in English. */
    String in(String language);
}
