package no.varde.renaming;

import no.varde.document.Code;

/** Why a clause cannot be said in other words. The texts stand in {@code messages/faults_*.properties}. */
enum RenamingCode implements Code {
    IN_EACH_LANGUAGE,
    NOT_ONE_CLAUSE,
    NOT_THE_SAME,
    NO_CLAUSE,
    NO_TEXT,
    ON_LINES,
    OTHER_SENTENCES,
    SAID_ALREADY,
    SEVERAL_ENTRIES,
    TWO_SIDES
}
