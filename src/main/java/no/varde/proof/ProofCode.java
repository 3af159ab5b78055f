package no.varde.proof;

import no.varde.document.Code;

/** How a principle can fail, and what can be dead in a book. The texts stand in {@code messages/faults_*.properties}. */
enum ProofCode implements Code {
    ALWAYS_BLOCKED,
    A_RULE,
    BESIDE_MILDER,
    CONSIDERED_ABOVE,
    DEAD_NOT_FOUND_OUT,
    DUTY_LOST,
    DUTY_UNTIMED,
    FAILS,
    IMPLIED,
    IS_SO,
    LEVEL_CHANGES,
    LEVEL_LOST,
    LIMITS_TOGETHER,
    LISTED_WITHOUT_MILDER,
    LONE_LETTERS,
    MATTERS_FOR_NOTHING,
    MOVES_DOWN,
    NEVER_FIRES,
    NEVER_LISTED,
    NONE_IS_SO,
    NOTHING_FIRST,
    NOT_HELD_BACK,
    NOT_LISTED_FOR,
    NOT_RECOMMENDED_FOR,
    NOT_SO,
    NO_REVIEW,
    OTHERS_TOGETHER,
    OTHER_OUTCOME,
    RECOMMENDED_ABOVE,
    RECOMMENDED_UNTIMED,
    RECOMMENDED_WITHOUT_MILDER,
    SUPERFLUOUS,
    TOO_MANY_BY,
    UNFINISHED,
    WARNING_LOST
}
