package no.varde.impact;

import no.varde.document.Code;

/** What can be wrong with a population that is made up. The texts stand in {@code messages/faults_*.properties}. */
enum PopulationCode implements Code {
    GIVEN_LATER,
    MORE_THAN_ALL,
    NOT_AN_ANSWER,
    NOT_A_NUMBER_OF_MEMBERS,
    SHARES_TOGETHER,
    STANDS_HERE_TWICE
}
