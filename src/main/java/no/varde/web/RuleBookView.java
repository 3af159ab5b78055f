package no.varde.web;

import java.util.Collection;
import java.util.List;
import no.varde.rulebook.Rule;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Duty;
import no.varde.vocabulary.Level;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.Sentence;
import no.varde.vocabulary.Vocabulary;
import no.varde.vocabulary.Warning;
import org.jspecify.annotations.Nullable;

/**
 * The book as it is read, in one language.
 *
 * @param version its number, with a {@code +} where it is no longer the book that was given out under it
 * @param sha256 the hash of all that it means
 * @param principles the hash of what its principles say
 * @param content the hash of its files, byte by byte
 */
record RuleBookView(
        String version,
        String sha256,
        String principles,
        String content,
        String title,
        String language,
        List<String> languages,
        List<ShownLevel> levels,
        List<ShownMeasure> measures,
        List<ShownDuty> duties,
        List<ShownWarning> warnings,
        List<ShownRule> rules) {

    /** A level and the most intrusive measures that it allows; {@code first} comes before all others at it. */
    record ShownLevel(
            String id, String name, String meaning, int recommendUpTo, int considerUpTo, @Nullable String first) {}

    /** A measure; {@code milder} ones for the same need are to be found wanting before it. */
    record ShownMeasure(
            String id,
            String name,
            String concerns,
            int intrusiveness,
            List<String> needs,
            List<String> milder,
            List<String> legalBasis) {}

    /** Something that is not optional for the one who helps. */
    record ShownDuty(String id, String name, String concerns, List<String> legalBasis) {}

    /** A warning and the measures that it hangs on. */
    record ShownWarning(String id, String text, String concerns, List<String> on) {}

    /** A rule: when all of these hold, then these follow. */
    record ShownRule(
            String id,
            String title,
            String layer,
            List<String> when,
            List<String> then,
            List<String> sources,
            List<String> legalBasis,
            String reason) {}

    static RuleBookView of(RuleBook book, String language) {
        return new Writer(book.vocabulary(), language).view(book);
    }

    private record Writer(Vocabulary vocabulary, String language) {

        RuleBookView view(RuleBook book) {
            return new RuleBookView(
                    book.identity().version(),
                    book.identity().meaning(),
                    book.identity().principles(),
                    book.identity().content(),
                    vocabulary.title().in(language),
                    language,
                    vocabulary.languages().all(),
                    vocabulary.levels().stream().map(this::level).toList(),
                    vocabulary.measures().values().stream().map(this::measure).toList(),
                    vocabulary.duties().values().stream().map(this::duty).toList(),
                    vocabulary.warnings().values().stream().map(this::warning).toList(),
                    book.rules().stream().map(this::rule).toList());
        }

        private ShownLevel level(Level level) {
            return new ShownLevel(
                    level.id(),
                    level.name().in(language),
                    level.meaning().in(language),
                    level.recommendUpTo(),
                    level.considerUpTo(),
                    level.first());
        }

        private ShownMeasure measure(Measure measure) {
            return new ShownMeasure(
                    measure.id(),
                    measure.name().in(language),
                    QuestionsView.word(measure.concerns(), vocabulary.persons()),
                    measure.intrusiveness(),
                    measure.needs(),
                    measure.milder(),
                    cites(measure.legalBasis()));
        }

        private ShownDuty duty(Duty duty) {
            return new ShownDuty(
                    duty.id(),
                    duty.name().in(language),
                    QuestionsView.word(duty.concerns(), vocabulary.persons()),
                    cites(duty.legalBasis()));
        }

        private ShownWarning warning(Warning warning) {
            return new ShownWarning(
                    warning.id(),
                    warning.text().in(language),
                    QuestionsView.word(warning.concerns(), vocabulary.persons()),
                    warning.on().stream().sorted().toList());
        }

        private ShownRule rule(Rule rule) {
            return new ShownRule(
                    rule.id(),
                    rule.title().in(language),
                    rule.layer().folder(),
                    said(rule.when()),
                    said(rule.then()),
                    rule.sources(),
                    cites(rule.legalBasis()),
                    rule.reason().in(language));
        }

        private <M> List<String> said(Collection<Sentence<M>> sentences) {
            return sentences.stream()
                    .map(sentence -> sentence.text().in(language))
                    .toList();
        }

        private List<String> cites(List<String> laws) {
            return laws.stream()
                    .map(law -> Vocabulary.known(vocabulary.laws(), law).cite())
                    .toList();
        }
    }
}
