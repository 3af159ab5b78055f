package no.varde.cases;

import no.varde.document.Code;

/** What can be said of cases. The texts stand in {@code messages/faults_*.properties}. */
enum CaseCode implements Code {
    AN_END,
    A_LATEST,
    A_NEW_TEXT,
    A_TEXT,
    A_WORD,
    COME,
    CONCLUDING,
    FIRING,
    GONE,
    IT,
    IT_IS,
    LACKING,
    LINES,
    LISTED,
    MISS,
    NEAR,
    NOBODY,
    NONE,
    NOT_A_RULE,
    NOT_IN_BOOK,
    NO_MEMBER,
    NO_TEXT,
    SILENT,
    SOMEBODY,
    TO_FIRE,
    UNTRIED
}
