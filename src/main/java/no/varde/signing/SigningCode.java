package no.varde.signing;

import no.varde.document.Code;

/** What can be wrong with the file of a key. The texts stand in {@code messages/faults_*.properties}. */
enum SigningCode implements Code {
    EXISTS,
    IS_PRIVATE,
    NOT_ED25519,
    NOT_WRITTEN,
    NO_KEY,
    NO_PEM,
    OPEN_TO_OTHERS,
    UNREADABLE
}
