package no.varde.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.varde.audit.ReceiptStatistics.Division;
import no.varde.audit.ReceiptStatistics.Group;
import no.varde.audit.ReceiptStatistics.Row;
import no.varde.audit.ReceiptStatistics.Table;
import no.varde.document.Message;
import no.varde.vocabulary.Disposition;
import no.varde.vocabulary.Level;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.OutcomeKind;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.Time;
import no.varde.vocabulary.Vocabulary;

/** What the parts of statistics are called, in the words of a book; what that book does not have is told by its id. */
final class StatisticsWords {

    private final Vocabulary vocabulary;
    private final String language;
    private final String words;

    StatisticsWords(Vocabulary vocabulary, String language) {
        this.vocabulary = vocabulary;
        this.language = language;
        this.words = vocabulary.languages().ofFaults(language);
    }

    String say(Message message) {
        return message.in(words);
    }

    String table(Table table) {
        String measure = name(
                Optional.ofNullable(vocabulary.measures().get(table.subject())).map(Measure::name), table.subject());
        return say(
                switch (table.topic()) {
                    case LEVEL -> AuditCode.STAT_LEVEL.of();
                    case LEVEL_OF_MEMBERS -> AuditCode.STAT_LEVEL_OF_MEMBERS.of();
                    case MEASURE -> AuditCode.STAT_MEASURE.of(measure);
                    case BECAME -> AuditCode.STAT_BECAME.of(measure);
                });
    }

    String row(Table table, Row row) {
        return switch (table.topic()) {
            case LEVEL, LEVEL_OF_MEMBERS ->
                name(
                        vocabulary.levels().stream()
                                .filter(level -> level.id().equals(row.code()))
                                .findFirst()
                                .map(Level::name),
                        row.code());
            case MEASURE -> with(kind(row.code()), time(row.detail()));
            case BECAME -> with(became(row.code()), reason(row.detail()));
        };
    }

    private static String with(String what, String detail) {
        return detail.isEmpty() ? what : what + ", " + detail;
    }

    private String kind(String kind) {
        return say(
                switch (OutcomeKind.valueOf(kind)) {
                    case RECOMMENDED -> AuditCode.KIND_RECOMMENDED.of();
                    case CONSIDER -> AuditCode.KIND_CONSIDER.of();
                    case NOT_PROPORTIONATE -> AuditCode.KIND_NOT_PROPORTIONATE.of();
                    case NEEDS_CLARIFICATION -> AuditCode.KIND_NEEDS_CLARIFICATION.of();
                    case BLOCKED -> AuditCode.KIND_BLOCKED.of();
                    case NOT_INDICATED -> AuditCode.KIND_NOT_INDICATED.of();
                });
    }

    private String time(String id) {
        return name(
                vocabulary.times().times().stream()
                        .filter(time -> time.id().equals(id))
                        .findFirst()
                        .map(Time::name),
                id);
    }

    private String became(String id) {
        return name(
                Optional.ofNullable(vocabulary.again().dispositions().get(id)).map(Disposition::name), id);
    }

    private String reason(String id) {
        return name(Optional.ofNullable(vocabulary.again().reasons().get(id)), id);
    }

    private String name(Optional<Text> text, String id) {
        return text.map(name -> name.in(language)).orElse(id);
    }

    /** A role that the book asks for has a label; any other was given as a code, and a unit in the words of its own. */
    private String value(String value, Division division) {
        Question role = vocabulary.receiptRole();
        return division == Division.ROLE && role != null
                ? name(Optional.ofNullable(role.labels().get(value)), value)
                : value;
    }

    /** Returns what a group is called. */
    String group(Group group, Division division) {
        if (division == Division.NONE) {
            return say(AuditCode.STAT_ALL.of());
        }
        List<String> values = new ArrayList<>();
        for (String value : group.values()) {
            values.add(value.isEmpty() ? say(AuditCode.STAT_NOT_GIVEN.of()) : value(value, division));
        }
        return group.areMerged()
                ? say(AuditCode.STAT_MERGED.of(values.stream().collect(Collectors.joining(", "))))
                : values.get(0);
    }
}
