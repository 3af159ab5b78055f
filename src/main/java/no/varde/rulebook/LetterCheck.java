package no.varde.rulebook;

import no.varde.document.Faults;
import no.varde.vocabulary.Letter;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Vocabulary;

/** Checks that a letter asks of each person what that person's run sees; anything else would never hold. */
final class LetterCheck {

    private LetterCheck() {}

    static void check(Vocabulary vocabulary, Faults faults) {
        ConditionScope scope = new ConditionScope(vocabulary);
        for (Letter letter : vocabulary.letters().values()) {
            for (Role role : Role.values()) {
                letter.asked(role)
                        .filter(sentence -> !scope.visibleTo(role, sentence.meaning()))
                        .map(sentence -> sentence.text().in(vocabulary.language()))
                        .distinct()
                        .forEach(said -> faults.add(letter.place(), BookCode.LETTER_NOT_SEEN.of(said, letter.id())));
            }
        }
    }
}
