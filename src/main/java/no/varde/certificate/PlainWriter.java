package no.varde.certificate;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.varde.rulebook.Identity;
import no.varde.rulebook.MilderMeasures;
import no.varde.vocabulary.Band;
import no.varde.vocabulary.CellSet;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.DayMark;
import no.varde.vocabulary.Gate;
import no.varde.vocabulary.Log;
import no.varde.vocabulary.Log.LogAnswer;
import no.varde.vocabulary.Log.LogField;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Question.OnlyWith;
import no.varde.vocabulary.Scale;
import no.varde.vocabulary.Spoken.Roughly;
import no.varde.vocabulary.Times.Wish;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Writes a plain book, line by line: words between single spaces, the first of which says what the line is. */
final class PlainWriter {

    private static final String NOTHING = "-";

    private final PlainBook plain;
    private final Vocabulary vocabulary;
    private final StringBuilder text = new StringBuilder();

    private PlainWriter(PlainBook plain) {
        this.plain = plain;
        this.vocabulary = plain.book().vocabulary();
    }

    static String text(PlainBook plain) {
        PlainWriter writer = new PlainWriter(plain);
        writer.line("varde-plain-book/1");
        writer.head();
        writer.questions();
        writer.agreement();
        writer.logs();
        writer.numbered();
        writer.tables();
        return writer.text.toString();
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private void line(Object... words) {
        text.append(Arrays.stream(words).map(String::valueOf).collect(Collectors.joining(" ")))
                .append('\n');
    }

    private static String or(@Nullable Object word) {
        return word == null ? NOTHING : word.toString();
    }

    private static String joined(Collection<?> words) {
        return words.isEmpty() ? NOTHING : words.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static String spaced(Stream<String> words) {
        String all = words.collect(Collectors.joining(" "));
        return all.isEmpty() ? NOTHING : all;
    }

    private void head() {
        Identity identity = plain.book().identity();
        line("number", identity.number());
        line("meaning", identity.meaning());
        line("content", identity.content());
        line("main", vocabulary.persons().main());
        if (vocabulary.persons().list() != null) {
            line("members", or(vocabulary.persons().list()));
        }
    }

    private void questions() {
        line("asof", 0, scale(vocabulary.slots().lawScale()));
        for (Question question : vocabulary.bySlot()) {
            Roughly roughly = vocabulary.talk().of(question).roughly();
            line(
                    "question",
                    question.slot(),
                    question.id(),
                    lower(question.reach()),
                    question.notAfterAsOf() ? "past" : NOTHING,
                    roughly == null ? NOTHING : lower(roughly),
                    scale(question.scale()));
        }
    }

    private static String scale(Scale scale) {
        return scale.match(new Scale.Cases<Stream<String>>(
                        oneOf -> Stream.concat(Stream.of("choice"), oneOf.constants().stream()),
                        anyOf -> Stream.concat(Stream.of("set"), anyOf.members().stream()),
                        whole -> Stream.concat(
                                Stream.of("number", whole.from() + " " + whole.to()),
                                whole.starts().stream().map(String::valueOf)),
                        day -> Stream.concat(
                                Stream.of("day"), day.starts().stream().map(PlainWriter::mark))))
                .collect(Collectors.joining(" "));
    }

    private static String mark(DayMark mark) {
        return mark.match(new DayMark.Cases<>(
                fixed -> fixed.date().toString(), counted -> counted.months() + "m" + counted.days() + "d"));
    }

    /** Writes which answers follow from others, and which cannot stand beside others. */
    private void agreement() {
        for (Question question : vocabulary.questions().values()) {
            OnlyWith onlyWith = question.onlyWith();
            if (onlyWith != null) {
                Question other = Vocabulary.known(vocabulary.questions(), onlyWith.question());
                line(
                        "implies",
                        question.slot(),
                        cells(question.cellsWhenNotApplicable()),
                        other.slot(),
                        cells(other.scale().cell(onlyWith.constant())));
            }
        }
        for (Question question : vocabulary.questions().values()) {
            List<Gate> gates = vocabulary.askedWith(question).any();
            if (!gates.isEmpty()) {
                line(
                        "asked",
                        question.id(),
                        cells(leftBehind(question)),
                        spaced(gates.stream().map(gate -> gate.question().id() + "=" + cells(gate.open()))));
            }
        }
        vocabulary
                .impossible()
                .forEach(entry -> line(
                        "impossible", entry.id(), spaced(entry.where().stream().map(PlainWriter::slotAndCells))));
    }

    /** Returns the cells of the answers that nobody gives who is not asked. */
    private CellSet leftBehind(Question question) {
        CellSet left = question.scale()
                .known()
                .minus(question.cellsWhenNotApplicable())
                .minus(CellSet.NONE);
        for (Band band : vocabulary.askedWith(question).stands()) {
            left = left.minus(band.cells());
        }
        return left;
    }

    private static String slotAndCells(Band band) {
        return band.slot() + "=" + cells(band.cells());
    }

    private static String cells(CellSet cells) {
        return PlainTests.cells(cells);
    }

    private void logs() {
        for (Log log : vocabulary.logs().values()) {
            line("log", log.id());
            for (LogField field : log.fields().values()) {
                line("field", log.id(), field.id(), field.notAfterAsOf() ? "past" : NOTHING, scale(field.scale()));
            }
            log.facts()
                    .values()
                    .forEach(fact ->
                            line("fact", fact.slot(), log.id(), fact.id(), fact.atLeast(), where(fact.where())));
            log.answers().forEach(answer -> told(log, answer));
        }
    }

    /** Writes what entries answer by themselves; those that are certain forbid another answer, also to what theirs implies. */
    private void told(Log log, LogAnswer answer) {
        Question question = answer.question();
        Map<String, CellSet> certain = answer.certainWhere();
        line("tells", log.id(), question.id(), cells(answer.cell()), answer.atLeast(), where(answer.where()));
        if (certain != null) {
            line("certain", log.id(), question.id(), answer.constant(), answer.atLeast(), where(certain));
            OnlyWith onlyWith = question.onlyWith();
            if (onlyWith != null && question.isPositive(answer.given())) {
                line("certain", log.id(), onlyWith.question(), onlyWith.constant(), answer.atLeast(), where(certain));
            }
        }
    }

    private static String where(Map<String, CellSet> where) {
        return spaced(where.entrySet().stream().map(field -> field.getKey() + "=" + cells(field.getValue())));
    }

    private void numbered() {
        for (int i = 0; i < plain.conclusions().size(); i++) {
            line("conclusion", i + 1, written(plain.conclusions().get(i)));
        }
        for (int i = 0; i < plain.tests().size(); i++) {
            line("test", i + 1, plain.tests().get(i).written());
        }
        vocabulary
                .household()
                .values()
                .forEach(fact -> line("household", fact.slot(), fact.id(), plain.ofMember(fact)));
        for (int i = 0; i < plain.steps().size(); i++) {
            line("step", i + 1, plain.steps().get(i).written());
        }
    }

    static String written(Conclusion conclusion) {
        return conclusion.match(new Conclusion.Cases<>(
                finding -> "finding " + finding.id(),
                atLeast -> "at-least " + atLeast.level(),
                level -> "level " + level.id(),
                duty -> "duty " + duty.id(),
                recommended -> "recommended " + recommended.measure(),
                considered -> "considered " + considered.measure(),
                notEnough -> "not-enough " + notEnough.measure(),
                unclear -> "unclear " + unclear.measure(),
                blocked -> "blocked " + blocked.measure(),
                outcome -> "outcome " + outcome.measure() + " " + outcome.kind(),
                warning -> "warning " + warning.id(),
                review -> "review " + review.id(),
                planItem -> "plan " + planItem.id(),
                due -> "due " + due.subject() + " " + due.time()));
    }

    private void tables() {
        vocabulary
                .levels()
                .forEach(level -> line(
                        "level",
                        level.rank(),
                        level.id(),
                        level.recommendUpTo(),
                        level.considerUpTo(),
                        or(level.first())));
        vocabulary.times().times().forEach(time -> line("time", time.rank(), time.id()));
        vocabulary.measures().values().forEach(this::measure);
        vocabulary.times().wholeOf().forEach((part, whole) -> line("part", part, whole));
        wish();
        vocabulary.duties().values().forEach(duty -> line("duty", duty.id()));
        vocabulary.warnings().values().forEach(warning -> line("warning", warning.id()));
        vocabulary
                .planItems()
                .values()
                .forEach(item -> line("line", item.id(), lower(item.concerns().listedWith())));
        vocabulary.reviews().values().forEach(review -> review.clock()
                .ifPresent(clock -> line("clock", clock.id(), clock.days(), or(clock.by()))));
        vocabulary.reviews().values().forEach(review -> review.event().ifPresent(event -> line("event", event.id())));
        vocabulary
                .again()
                .dispositions()
                .values()
                .forEach(became -> line("became", became.id(), joined(became.reasons())));
    }

    private void measure(Measure measure) {
        line(
                "measure",
                measure.id(),
                lower(measure.concerns().listedWith()),
                vocabulary.times().category(measure.id()),
                measure.intrusiveness(),
                byTrait(vocabulary, measure),
                joined(MilderMeasures.of(vocabulary, measure).stream()
                        .map(Measure::id)
                        .toList()),
                joined(measure.needs().stream()
                        .map(need -> Vocabulary.known(vocabulary.needs(), need).outsideCeilingWhen())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList()));
    }

    /** Returns the place of the trait by which measures are put in order. */
    static int byTrait(Vocabulary vocabulary, Measure measure) {
        String trait = vocabulary.head().orderTrait();
        return trait == null
                ? 0
                : Vocabulary.known(vocabulary.head().traits(), trait)
                        .indexOf(measure.traits().get(trait));
    }

    private void wish() {
        Wish wish = vocabulary.times().wish();
        if (wish != null) {
            Question question = Vocabulary.known(vocabulary.questions(), wish.question());
            wish.measures()
                    .forEach((choice, measures) ->
                            line("wish", question.slot(), cells(question.scale().cell(choice)), joined(measures)));
        }
    }
}
