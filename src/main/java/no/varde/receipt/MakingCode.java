package no.varde.receipt;

import no.varde.document.Code;

/** What can be wrong with what a receipt is asked for. The texts stand in {@code messages/faults_*.properties}. */
enum MakingCode implements Code {
    NOT_A_ROLE,
    NOT_A_UNIT
}
