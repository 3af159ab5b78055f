package no.varde.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import no.varde.assessment.Assessment;
import no.varde.assessment.Person;
import no.varde.difference.BookDifference;
import no.varde.difference.Edit;
import no.varde.difference.Topic;
import no.varde.vocabulary.Level;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.Vocabulary;

/** Says what two books say differently, as text for people. */
public final class DifferenceText {

    private static final String INDENT = "   ";

    private final List<Vocabulary> vocabularies;
    private final String language;
    private final Labels labels;
    private final Page page = new Page();

    private DifferenceText(List<Vocabulary> vocabularies, String language) {
        this.vocabularies = vocabularies;
        this.language = language;
        this.labels = new Labels(vocabularies.get(0).languages(), language);
    }

    /** Returns a difference as text; names are those of the new book where it has them. */
    public static String of(BookDifference difference, Vocabulary old, Vocabulary present, String language) {
        DifferenceText text = new DifferenceText(List.of(present, old), language);
        text.write(difference);
        return text.page.toString();
    }

    private void write(BookDifference difference) {
        int changed = difference.changed().size();
        difference.notCompared().forEach(one -> page.line(labels.of("diff.not." + one.why(), one.id())));
        if (!difference.edits().isEmpty()) {
            page.heading(labels.of("diff.edits"));
            difference.edits().forEach(this::edit);
        }
        page.blank();
        page.line(labels.of("diff.compared", difference.compared(), difference.compared() - changed, changed));
        if (changed == 0) {
            page.line(labels.of(difference.notCompared().isEmpty() ? "diff.equal" : "diff.equal.compared"));
            return;
        }
        page.heading(labels.of("diff.changed"));
        difference.changed().forEach(this::changed);
    }

    private void edit(Edit edit) {
        page.item("*", name(edit) + " " + labels.of("diff.edit." + edit.kind()));
        edit.removed().forEach(sentence -> page.item(INDENT + "-", sentence));
        edit.added().forEach(sentence -> page.item(INDENT + "+", sentence));
    }

    private String name(Edit edit) {
        return labels.of("diff.part." + edit.part()) + " " + edit.id();
    }

    private void changed(BookDifference.Changed changed) {
        page.item("*", name(changed.subject()) + ": " + count(changed.count()));
        for (BookDifference.Way way : changed.ways()) {
            page.item(
                    INDENT + "-",
                    labels.of("diff.way", value(changed.subject(), way.from()), value(changed.subject(), way.to())));
            String key = way.fewest() ? "diff.example" : "diff.example.found";
            page.item(INDENT + " ", labels.of(key, answers(way.example())));
            List<String> causes = way.causes().stream().map(this::name).toList();
            page.item(INDENT + " ", labels.of("diff.because", String.join(", ", causes)));
        }
    }

    private String count(BookDifference.Count count) {
        BigDecimal share = new BigDecimal(count.changed()).divide(new BigDecimal(count.of()), new MathContext(2));
        return labels.of(
                "diff.count." + count.how(),
                shortened(new BigDecimal(count.changed())),
                shortened(new BigDecimal(count.of())),
                share.movePointRight(2).round(new MathContext(2)).toString() + " %");
    }

    /** Returns a number in full, or its first digits where it has many. */
    private static String shortened(BigDecimal number) {
        return number.precision() <= 9
                ? number.toPlainString()
                : number.round(new MathContext(3)).toString();
    }

    private String name(Topic subject) {
        return subject.role().name().toLowerCase(Locale.ROOT) + ", "
                + vocabularies.stream()
                        .map(vocabulary -> named(subject, vocabulary))
                        .filter(name -> !name.isEmpty())
                        .findFirst()
                        .orElse(subject.id());
    }

    private String named(Topic subject, Vocabulary vocabulary) {
        String id = subject.id();
        return switch (subject.about()) {
            case LEVEL -> vocabulary.levelTitle().in(language);
            case MEASURE ->
                vocabulary.measures().containsKey(id)
                        ? in(Vocabulary.known(vocabulary.measures(), id).name(), id)
                        : "";
            case DUTY ->
                vocabulary.duties().containsKey(id)
                        ? in(Vocabulary.known(vocabulary.duties(), id).name(), id)
                        : "";
            case WARNING ->
                vocabulary.warnings().containsKey(id)
                        ? in(Vocabulary.known(vocabulary.warnings(), id).text(), id)
                        : "";
            case PLAN ->
                vocabulary.planItems().containsKey(id)
                        ? in(Vocabulary.known(vocabulary.planItems(), id).text(), id)
                        : "";
            case REVIEW -> labels.of("review") + " " + id;
            case TIME -> vocabulary.nameOf(id).map(name -> in(name, id)).orElse("");
        };
    }

    private String in(Text text, String id) {
        return text.in(language) + " (" + id + ")";
    }

    private String value(Topic subject, String value) {
        return switch (subject.about()) {
            case MEASURE -> labels.of("outcome." + value);
            case LEVEL ->
                vocabularies.stream()
                        .flatMap(vocabulary -> vocabulary.levels().stream())
                        .filter(level -> level.id().equals(value))
                        .map(Level::name)
                        .findFirst()
                        .map(name -> name.in(language))
                        .orElse(value);
            case TIME ->
                value.equals(Topic.NOT_SAID) ? labels.of("diff.noTime") : labels.of("diff.time", timeName(value));
            default -> labels.of(value.equals(Topic.SAID) ? "answer.yes" : "answer.no");
        };
    }

    private String timeName(String id) {
        return vocabularies.stream()
                .flatMap(vocabulary -> vocabulary.times().times().stream())
                .filter(time -> time.id().equals(id))
                .findFirst()
                .map(time -> time.name().in(language))
                .orElse(id);
    }

    private String answers(Assessment example) {
        List<String> told = new ArrayList<>(answers("", example.main()));
        example.members().forEach(member -> {
            List<String> own = answers(member.ref() + ": ", member);
            told.addAll(own.isEmpty() ? List.of(member.ref()) : own);
        });
        example.logs()
                .forEach((log, entries) -> entries.forEach(entry -> {
                    List<String> fields = new ArrayList<>();
                    new TreeMap<>(entry.told()).forEach((field, answer) -> fields.add(field + " " + answer.written()));
                    told.add(log + " (" + String.join(", ", fields) + ")");
                }));
        return told.isEmpty() ? labels.of("diff.nothing") : String.join("; ", told);
    }

    private static List<String> answers(String prefix, Person person) {
        List<String> told = new ArrayList<>();
        new TreeMap<>(person.answers())
                .forEach((question, answer) -> told.add(prefix + question + " " + answer.written()));
        return told;
    }
}
