package no.varde.difference;

import java.util.ArrayList;
import java.util.List;
import no.varde.rulebook.Rule;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Condition;
import no.varde.vocabulary.Sentence;
import no.varde.vocabulary.Sentences;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** A rule of one book, said with the sentences of another. */
final class Translation {

    private Translation() {}

    /** Returns a rule with the meanings that a vocabulary gives its sentences, or null where it has not all of them. */
    static @Nullable Rule of(Rule rule, Vocabulary vocabulary) {
        List<Sentence<Condition>> when = new ArrayList<>();
        List<Sentence<Conclusion>> then = new ArrayList<>();
        for (Sentence<Condition> sentence : rule.when()) {
            Sentence<Condition> said =
                    vocabulary.sentences().conditions().get(sentence.text().in(vocabulary.language()));
            if (said == null) {
                return null;
            }
            when.add(said);
        }
        for (Sentence<Conclusion> sentence : rule.then()) {
            Sentence<Sentences.Said> said =
                    vocabulary.sentences().conclusions().get(sentence.text().in(vocabulary.language()));
            if (said == null) {
                return null;
            }
            then.add(new Sentence<>(said.meaning().conclusion(), said.text()));
        }
        return rule.with(when, then);
    }
}
