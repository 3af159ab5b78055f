package no.varde.mutation;

import no.varde.document.Code;

/** What is wrong in a mutant. The texts stand in {@code messages/faults_*.properties}. */
enum MutationCode implements Code {
    LEVEL_SHIFTED,
    RULE_DROPPED,
    SENTENCE_DROPPED,
    SENTENCE_SHIFTED,
    TIME_SHIFTED
}
