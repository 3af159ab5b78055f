package no.varde.rulebook;

import no.varde.document.Code;

/** What can be wrong with a folder that comes packed. The texts stand in {@code messages/faults_*.properties}. */
enum PackedCode implements Code {
    ENCRYPTED,
    LEADS_OUT,
    NAME_BACKSLASH,
    NAME_TOO_LONG,
    NAME_UNSEEN,
    NESTED,
    NOT_AS_LISTED,
    NOT_A_ZIP,
    NOT_WHOLE,
    OUTSIDE,
    PACKED_OTHERWISE,
    SAME_NAME,
    SEVERAL_PARTS,
    TOO_MUCH,
    TWO_BOOKS,
    ZIP_TOO_LARGE
}
