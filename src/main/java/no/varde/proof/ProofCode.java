package no.varde.proof;

import no.varde.document.Code;

/** How a principle can fail, and what can be dead in a book. The texts stand in {@code messages/faults_*.properties}. */
enum ProofCode implements Code {
    FAILS,
    UNFINISHED
}
